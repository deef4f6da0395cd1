"""Places on level ground: streets, stations, banks, terraces and gardens, laid out in adults (see `groundwork`)."""
