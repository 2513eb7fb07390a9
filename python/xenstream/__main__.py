"""`python -m xenstream`, and what the command `xenstream` runs."""

from __future__ import annotations

import gc
import signal


def main() -> None:
    """Load the command line, run it and exit."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # until the command line can say that it was interrupted
    gc.disable()  # what is loaded stays; looking for garbage in it takes longer than loading it
    from .cli import main as run

    gc.freeze()
    gc.enable()
    run()


if __name__ == "__main__":
    main()
