"""What the tests stand on: databases, a clock, a guard against the network."""
