"""Code that tests share: builders, runners of commands, readers of their output."""
