"""The guide to the command line, and the man pages; `tasks` and `commands` contain the texts."""
