"""What a picture or a song that is given makes of the same request, measured on the delivered films."""
