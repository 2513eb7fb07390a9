"""The human-readable output of the commands."""
