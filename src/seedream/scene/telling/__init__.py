"""Telling: the beats of each kind of film: stories, scripts, lessons, adverts, announcements, data and the user's own pictures."""
