"""Offers: what content teams announce, advertise and tell their people, read from a request and made into the beats of a film."""
