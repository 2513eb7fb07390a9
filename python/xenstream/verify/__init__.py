"""The receiver: what it knows at each point of a stream, the rules, and the verdicts."""
