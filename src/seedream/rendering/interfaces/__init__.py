"""Product films: themes, grounds, device bodies, screens, pointers and the painter that stages them."""
