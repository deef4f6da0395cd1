"""Which nouns name something that can be seen and touched."""
