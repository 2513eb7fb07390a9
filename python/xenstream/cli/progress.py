"""A progress bar."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Protocol


class Moving(Protocol):
    """Something that advances through `size` bytes, if that is known, and has reached `offset`."""

    @property
    def size(self) -> int | None: ...

    @property
    def offset(self) -> int: ...


def start_progress(image: Moving) -> Callable[[], None]:
    """Show how far the walk has come, once it has taken a second; return what ends that."""
    over = threading.Event()
    thread = threading.Thread(target=_run_progress, args=(image, over), daemon=True)
    thread.start()

    def stop() -> None:
        over.set()
        thread.join()

    return stop


def _run_progress(image: Moving, over: threading.Event) -> None:
    if over.wait(1):
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TransferSpeedColumn

    console = Console(stderr=True)
    with Progress(BarColumn(), DownloadColumn(), TransferSpeedColumn(), console=console, transient=True) as bar:
        task = bar.add_task("", total=image.size)
        while not over.wait(0.2):
            bar.update(task, completed=image.offset)
