"""`python -m xenstream`."""

from .cli import main

main()
