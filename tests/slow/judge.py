"""Asks Xen's own verifier about many streams: reads their paths, one per line, and prints one line for each.

`python judge.py FOLDER`, where FOLDER contains the package `xen.migration`; it runs as a separate program because
that package is not ours.
"""

from __future__ import annotations

import sys


def main() -> None:
    sys.path.insert(0, sys.argv[1])
    from xen.migration.libxc import VerifyLibxc
    from xen.migration.verify import RecordError, StreamError

    for line in sys.stdin:
        with open(line.strip(), "rb") as file:
            try:
                VerifyLibxc(lambda _: None, file.read).verify()
                answer = "accepted" if not file.read(1) else "accepted: more follows"
            except (OSError, StreamError, RecordError) as error:
                answer = f"refused: {error}"
            except Exception as error:
                answer = f"crashed: {type(error).__name__} {error}"
        print(" ".join(answer.split()), flush=True)


main()
