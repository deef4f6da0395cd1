"""Reading: what the words of a request say of people, places, things, looks, relations and hours."""
