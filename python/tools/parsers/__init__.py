"""Files beside the generated parsers: how to use them in each language, types and tables for Python."""
