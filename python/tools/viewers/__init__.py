"""Writes what other programs recognise and show the format with: an entry for `file`, a pattern for ImHex."""
