"""The contents of an image in words: summaries, descriptions, coverage, values by their path."""
