"""Gives up what a command that only reads does not need, so that a defect in it is worth little to a hostile file.

It may still read, and write to what is open already and to temporary files. It may not write to other files,
execute programs, open sockets, trace or signal other processes, and it leaves no core with a guest's memory.
Each step is taken where the system has it: Linux on x86-64 and AArch64, with Landlock (5.13) and seccomp.
What it may read is not limited: modules and locales are loaded when they are needed.
"""

from __future__ import annotations

import os
import struct
import sys
from collections.abc import Iterable
from contextlib import suppress

OPT_OUT = "XENSTREAM_CONFINE"
"""An environment variable; "0" leaves the process as it is, for profilers and such, which write files at the end."""

_done = False


def confine() -> None:
    """Confine this process, once, and all threads that it starts later."""
    global _done
    if _done or os.environ.get(OPT_OUT) == "0" or sys.platform != "linux":
        return
    _done = True
    _leave_no_core()
    machine = os.uname().machine
    if machine not in _ARCHITECTURES or sys.maxsize < 1 << 32:  # system calls have other numbers there
        return
    with suppress(ImportError, OSError):  # Python without ctypes, a C library without syscall()
        system = _System()
        # A filter that is in place already, a container's or systemd's, may kill what calls what it does not know.
        if system.prctl(_PR_GET_SECCOMP) == 0 and system.prctl(_PR_SET_NO_NEW_PRIVS, 1) == 0:
            _restrict_files(system)
            _restrict_calls(system, machine)


def _leave_no_core() -> None:
    import resource

    # A pipe of core_pattern is given a core whatever the limit is, unless it is 1.
    # Source: Linux, fs/coredump.c, do_coredump().
    with suppress(OSError, ValueError):
        _, hard = resource.getrlimit(resource.RLIMIT_CORE)
        limit = min(hard, 1) if hard != resource.RLIM_INFINITY else 1
        resource.setrlimit(resource.RLIMIT_CORE, (limit, limit))


class _System:
    """System calls that Python has no function for."""

    def __init__(self) -> None:
        import ctypes

        self._library = ctypes.CDLL(None)
        self._library.syscall.restype = ctypes.c_long

    def call(self, number: int, *arguments: int | bytes) -> int:
        """Return what system call `number` returns, -1 if it fails."""
        import ctypes

        # All arguments are registers, as wide as a pointer.
        wide = (argument if isinstance(argument, bytes) else ctypes.c_long(argument) for argument in arguments)
        return int(self._library.syscall(ctypes.c_long(number), *wide))

    def prctl(self, option: int, value: int = 0) -> int:
        """Ask or set something about this process; return the answer, or 0 where it was set."""
        import ctypes

        return int(self._library.prctl(option, *map(ctypes.c_ulong, (value, 0, 0, 0))))


_PR_GET_SECCOMP, _PR_SET_NO_NEW_PRIVS = 21, 38

# Landlock. Source: linux/landlock.h.
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_RULESET_VERSION = 1
_RULE_PATH_BENEATH = 1
_EXECUTE, _WRITE_FILE = 1 << 0, 1 << 1
_CHANGES = {1: 0x1FF0, 2: 1 << 13, 3: 1 << 14}
"""Rights to change a directory or truncate a file, by the version that introduced them."""
_NET, _NET_VERSION = 0b11, 4
_SCOPES, _SCOPES_VERSION = 0b11, 6


def _restrict_files(system: _System) -> None:
    version = system.call(_CREATE_RULESET, 0, 0, _RULESET_VERSION)
    if version < 1:
        return
    changes = _WRITE_FILE | sum(rights for since, rights in _CHANGES.items() if since <= version)
    handled = [changes | _EXECUTE]
    handled += [_NET] if version >= _NET_VERSION else []
    handled += [_SCOPES] if version >= _SCOPES_VERSION else []
    attributes = struct.pack(f"={len(handled)}Q", *handled)
    ruleset = system.call(_CREATE_RULESET, attributes, len(attributes), 0)
    if ruleset < 0:
        return
    try:
        for path, rights in ((_temporary_folder(), changes), (os.devnull, _WRITE_FILE)):
            _allow(system, ruleset, path, rights)
        system.call(_RESTRICT_SELF, ruleset, 0)
    finally:
        os.close(ruleset)


def _allow(system: _System, ruleset: int, path: str | None, rights: int) -> None:
    if path is None:
        return
    with suppress(OSError):
        at = os.open(path, os.O_PATH | os.O_CLOEXEC)
        try:
            system.call(_ADD_RULE, ruleset, _RULE_PATH_BENEATH, struct.pack("=Qi", rights, at), 0)
        finally:
            os.close(at)


def _temporary_folder() -> str | None:
    """Return what tempfile.gettempdir() does, without loading that module and writing a file to find out."""
    names = [*map(os.environ.get, ("TMPDIR", "TEMP", "TMP")), "/tmp", "/var/tmp", "/usr/tmp", os.curdir]  # noqa: S108
    return next((name for name in names if name and os.path.isdir(name) and os.access(name, os.W_OK | os.X_OK)), None)


# Seccomp. Source: linux/seccomp.h, linux/filter.h, linux/audit.h; the kernel's tables of system calls.
_SET_MODE_FILTER = 1
_ALL_THREADS, _NO_SLOWER = 1 << 0, 1 << 2
"""Flags: the second keeps a filter from switching on the mitigations that processors pay for."""
_LOAD, _JUMP_IF_EQUAL, _JUMP_IF_AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_OFS_NUMBER, _OFS_ARCHITECTURE = 0, 4
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050000 | 1  # with EPERM
_OTHER_ABI = 0x40000000  # numbers of x32 on x86-64

_ARCHITECTURES = {
    "x86_64": (0xC000003E, 317),
    "aarch64": (0xC00000B7, 277),
}
"""The kernel's name of the architecture, and the number of seccomp(2) there."""

_REFUSED: dict[str, tuple[int | None, int | None]] = {
    # Programs.
    "execve": (59, 221), "execveat": (322, 281),
    # Sockets, and what would do the same past this filter.
    "socket": (41, 198), "socketpair": (53, 199), "io_uring_setup": (425, 425),
    # Other processes.
    "ptrace": (101, 117), "process_vm_readv": (310, 270), "process_vm_writev": (311, 271), "pidfd_getfd": (438, 438),
    "pidfd_send_signal": (424, 424), "process_madvise": (440, 440), "kcmp": (312, 272),
    # Modes, owners and attributes of files, which Landlock does not look at, and files without a path.
    "chmod": (90, None), "fchmod": (91, 52), "fchmodat": (268, 53), "fchmodat2": (452, 452),
    "chown": (92, None), "lchown": (94, None), "fchown": (93, 55), "fchownat": (260, 54),
    "setxattr": (188, 5), "lsetxattr": (189, 6), "fsetxattr": (190, 7),
    "removexattr": (197, 14), "lremovexattr": (198, 15), "fremovexattr": (199, 16),
    "open_by_handle_at": (304, 265),
    # The system: mounts, name spaces, modules, keys, tracing.
    "mount": (165, 40), "umount2": (166, 39), "pivot_root": (155, 41), "chroot": (161, 51), "move_mount": (429, 429),
    "open_tree": (428, 428), "fsopen": (430, 430), "mount_setattr": (442, 442),
    "unshare": (272, 97), "setns": (308, 268),
    "init_module": (175, 105), "finit_module": (313, 273), "delete_module": (176, 106),
    "kexec_load": (246, 104), "kexec_file_load": (320, 294), "reboot": (169, 142),
    "swapon": (167, 224), "swapoff": (168, 225), "acct": (163, 89), "settimeofday": (164, 170),
    "clock_settime": (227, 112), "sethostname": (170, 161), "setdomainname": (171, 162),
    "iopl": (172, None), "ioperm": (173, None),
    "add_key": (248, 217), "request_key": (249, 218), "keyctl": (250, 219),
    "bpf": (321, 280), "perf_event_open": (298, 241), "userfaultfd": (323, 282),
}  # fmt: skip
"""System calls that are refused: their numbers on x86-64 and AArch64."""


def _restrict_calls(system: _System, machine: str) -> None:
    import ctypes

    architecture, seccomp = _ARCHITECTURES[machine]
    which = list(_ARCHITECTURES).index(machine)
    code = _filter(architecture, [numbers[which] for numbers in _REFUSED.values()])
    held = ctypes.create_string_buffer(code, len(code))
    program = struct.pack("=H6xQ", len(code) // _LEN_INSTRUCTION, ctypes.addressof(held))
    if system.call(seccomp, _SET_MODE_FILTER, _ALL_THREADS | _NO_SLOWER, program) != 0:
        system.call(seccomp, _SET_MODE_FILTER, 0, program)


_LEN_INSTRUCTION = 8


def _filter(architecture: int, refused: Iterable[int | None]) -> bytes:
    """Return a program of the kernel's packet filter that refuses these system calls, and all of other ABIs."""
    numbers = sorted({number for number in refused if number is not None})
    to_refuse = len(numbers) + 1
    program = [
        (_LOAD, 0, 0, _OFS_ARCHITECTURE),
        (_JUMP_IF_EQUAL, 0, to_refuse + 2, architecture),
        (_LOAD, 0, 0, _OFS_NUMBER),
        (_JUMP_IF_AT_LEAST, to_refuse, 0, _OTHER_ABI),
        *((_JUMP_IF_EQUAL, to_refuse - 1 - at, 0, number) for at, number in enumerate(numbers)),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _REFUSE),
    ]
    return b"".join(struct.pack("=HBBI", *instruction) for instruction in program)
