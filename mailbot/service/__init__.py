"""What runs: one round, the daemon, the demo, the checks."""
