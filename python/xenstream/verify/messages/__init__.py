"""What receivers print when a restore fails: the messages that are known, and what a line or a log says by them."""
