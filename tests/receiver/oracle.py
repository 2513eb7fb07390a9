"""Asks the real receiver, libxenguest's xc_domain_restore(), whether it would take a libxc stream.

    with Receiver() as receiver:
        receiver.verdict(stream)                      # bytes, or the path of a bare libxc stream
        receiver.verdict("guest.save", offset=865)    # a stream inside a file; what follows is left alone
        for verdict in receiver.verdicts(streams): ...    # in parallel, in order

    python oracle.py FILE...

No hypervisor is needed: shim.c, built on first use, stands in for it.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import queue
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
HEADERS = ("xenguest.h", "xenctrl.h", "xencall.h", "xenforeignmemory.h")
# Messages that say that something failed or show numbers, but not what the matter was.
_NO_REASON = ("Restore failed", "Inferred STATIC_DATA_END record failed", "mfn 0x", "  m2p[", "  p2m[")


class ReceiverUnavailable(Exception):
    """The receiver cannot be run on this machine; the message says in a line what is missing."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the receiver made of a stream.

    `reason` is the last of `messages`, all that libxenguest logged as errors, which says why; a
    failed assertion or a signal if it crashed. "" if it had nothing to say. One that starts with
    "shim: " tells of this test's limits, not of the stream.
    """

    accepted: bool
    reason: str
    crashed: bool
    messages: tuple[str, ...] = ()


def build() -> Path:
    """Compile the shim into the user's cache, unless it is there."""
    recipe = hashlib.sha256((HERE / "shim.c").read_bytes() + (HERE / "Makefile").read_bytes())
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "xenstream"
    shim = cache / f"receiver-{recipe.hexdigest()[:16]}"
    if shim.exists():
        return shim
    for tool in ("cc", "make"):
        if not shutil.which(tool):
            raise ReceiverUnavailable(f"no {tool}: install gcc and make")
    for header in HEADERS:
        if not Path("/usr/include", header).exists():
            raise ReceiverUnavailable(f"no /usr/include/{header}: install Debian's libxen-dev (Xen 4.17)")
    cache.mkdir(parents=True, exist_ok=True)
    fresh = shim.with_name(f"{shim.name}.{os.getpid()}")
    made = subprocess.run(
        ["make", "--silent", "-f", HERE / "Makefile", f"VPATH={HERE}", f"SHIM={fresh}", str(fresh)],
        capture_output=True, text=True, cwd=cache, check=False,
    )  # fmt: skip
    if made.returncode:
        line = next(
            (line for line in made.stderr.splitlines() if "error" in line or "cannot find" in line), "make failed"
        )
        raise ReceiverUnavailable(f"cannot build the receiver: {line.strip()}")
    fresh.rename(shim)
    return shim


class _Server:
    """A process that forks a receiver for each stream."""

    def __init__(self, shim: Path, gib: int, seconds: int, perturb: int) -> None:
        self.socket, other = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        env = {**os.environ, "LC_ALL": "C", "LD_BIND_NOW": "1"}
        if perturb:  # the cache of freed blocks would hand them out as they are
            env["GLIBC_TUNABLES"] = f"glibc.malloc.perturb={perturb}:glibc.malloc.tcache_count=0"
        with other:
            self.process = subprocess.Popen(
                [shim, "serve", str(gib), str(seconds)],
                stdin=other, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=env,
            )  # fmt: skip
        Path(f"/proc/{self.process.pid}/oom_score_adj").write_text("1000")  # rather than anything else
        if self._receive() != b"ready":
            assert self.process.stderr
            lines = self.process.stderr.read().decode(errors="replace").splitlines()
            self.close()
            # The dynamic linker's complaint names the library.
            raise ReceiverUnavailable(f"{lines[0] if lines else 'no answer'}: install Debian's libxenmisc4.17")

    def _receive(self) -> bytes:
        try:
            return self.socket.recv(1 << 16)
        except ConnectionResetError:
            return b""

    def judge(self, fd: int) -> Verdict:
        socket.send_fds(self.socket, [b"?"], [fd])
        answer = self._receive().decode(errors="replace")
        if not answer:
            raise ReceiverUnavailable("the receiver's server ended")
        first, *messages = answer.splitlines()
        kind, number = first.split()
        texts = tuple(message.removesuffix(": Internal error") for message in messages)
        reason = next((text for text in reversed(texts) if not text.startswith(_NO_REASON)), "")
        if kind == "signal":
            asserted = bool(texts) and texts[-1].startswith("assertion failed")
            if number == str(int(signal.SIGALRM)):
                reason = "shim: took too long"
            elif number == str(int(signal.SIGKILL)):
                reason = "shim: killed, for lack of memory no doubt"
            elif not asserted:
                reason = signal.strsignal(int(number)) or f"signal {number}"
            return Verdict(False, reason, True, texts)
        if number == "0":
            return Verdict(True, "", False, texts)
        shim = next((text for text in texts if text.startswith("shim: ")), "")
        return Verdict(False, shim or reason, False, texts)

    def close(self) -> None:
        self.socket.close()  # which it sees
        self.process.wait()
        if self.process.stderr:
            self.process.stderr.close()


class Receiver:
    """The real receiver: each stream is restored into a fresh domain of its own type.

    `jobs` streams at a time, each in at most `gib` GiB of address space and `seconds`. The domain
    has 8192 vCPUs and as much memory as it wants. libxenguest sometimes reads memory that it never
    wrote: `perturb` (1-255) fills such memory with its complement, where else the heap's past shows.
    That touches every byte allocated, so give it a small `gib`.
    """

    def __init__(self, jobs: int | None = None, gib: int = 16, seconds: int = 30, perturb: int = 0) -> None:
        shim = build()
        self._servers: list[_Server] = []
        self._idle: queue.SimpleQueue[_Server] = queue.SimpleQueue()
        for _ in range(jobs or os.cpu_count() or 1):
            server = _Server(shim, gib, seconds, perturb)
            self._servers.append(server)
            self._idle.put(server)

    def verdict(self, stream: bytes | str | os.PathLike[str], offset: int = 0) -> Verdict:
        """Judge the libxc stream that starts at `offset` of these bytes or of the file of this name."""
        if isinstance(stream, bytes):
            fd = os.memfd_create("stream")
            with open(fd, "wb", closefd=False) as file:
                file.write(stream)
        else:
            fd = os.open(stream, os.O_RDONLY | os.O_CLOEXEC)
        server = self._idle.get()
        try:
            os.lseek(fd, offset, os.SEEK_SET)
            return server.judge(fd)
        finally:
            self._idle.put(server)
            os.close(fd)

    def verdicts(self, streams: Iterable[bytes | str | os.PathLike[str]]) -> Iterator[Verdict]:
        """Judge many streams, several at a time; the verdicts come in the streams' order."""
        with ThreadPoolExecutor(len(self._servers)) as pool:
            waiting = []
            for stream in streams:
                waiting.append(pool.submit(self.verdict, stream))
                while len(waiting) > 4 * len(self._servers):
                    yield waiting.pop(0).result()
            for future in waiting:
                yield future.result()

    def close(self) -> None:
        """End the servers."""
        while self._servers:
            self._servers.pop().close()

    def __enter__(self) -> Receiver:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def main() -> int:
    parser = argparse.ArgumentParser(description="Ask the real receiver about bare libxc streams.")
    parser.add_argument("file", nargs="+", metavar="FILE")
    parser.add_argument(
        "--perturb", type=int, default=0, metavar="1-255", help="what to fill uninitialised memory with"
    )
    args = parser.parse_args()
    try:
        with Receiver(gib=4 if args.perturb else 16, perturb=args.perturb) as receiver:
            status = 0
            for name, verdict in zip(args.file, receiver.verdicts(args.file), strict=True):
                word = "accepted" if verdict.accepted else "crashed" if verdict.crashed else "refused"
                print(f"{name}: {word}{': ' if verdict.reason else ''}{verdict.reason}")
                status |= not verdict.accepted
            return status
    except (ReceiverUnavailable, OSError) as error:
        print(f"oracle: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
