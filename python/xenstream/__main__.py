"""`python -m xenstream`, and what the command `xenstream` runs."""

import os

_OBJECTS = 30_000
"""New objects after which Python looks for garbage: about 10 MiB. `verify` of a small image makes 28,000, almost all of
which are modules, and takes 3 % less if it does not look (12 of 336 million instructions)."""


def main() -> None:
    """Load the command line, run it and exit."""
    try:
        import signal

        if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
            signal.signal(signal.SIGINT, _leave)  # until the command line handles signals
    except KeyboardInterrupt:
        _leave()
    import gc

    gc.disable()  # what is loaded stays; looking for garbage in it takes longer than loading it
    from ._lazy import defer

    defer("inspect")  # dataclasses imports it, for classes without a docstring; it takes as long to load as enum and re
    from .cli.main import main as run

    gc.freeze()
    gc.set_threshold(_OBJECTS)  # what the command loads itself stays, too
    gc.enable()
    run()


def _leave(*_: object) -> None:
    """End at once. Nothing has been written yet, and an exception could surface in the middle of an import."""
    os.write(2, b"xenstream: interrupted\n")
    os._exit(130)


if __name__ == "__main__":
    main()
