"""The recipe that plants faults of many kinds in small films and counts what the critic finds and the refiner mends."""
