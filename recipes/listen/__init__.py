"""What is heard, measured: narration, music, effects and instruments, by recognisers and trackers that are not Seedream's own."""
