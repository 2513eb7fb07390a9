"""`python -m xenstream`, and what the command `xenstream` runs."""

import os


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
    gc.enable()
    run()


def _leave(*_: object) -> None:
    """End at once. Nothing has been written yet, and an exception could surface in the middle of an import."""
    os.write(2, b"xenstream: interrupted\n")
    os._exit(130)


if __name__ == "__main__":
    main()
