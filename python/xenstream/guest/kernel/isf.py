"""A symbol file for volatility3 (ISF), made from what a kernel keeps in memory: its symbols and its BTF.

BTF does not have the types of variables. Those that volatility3's plugins ask for are in TYPES.
Source: volatility3, framework/schemas/schema-6.2.0.json; dwarf2json.
"""

from __future__ import annotations

import base64
from typing import Any

from ...limits import LONGEST_SYMBOL, MOST_ANONYMOUS
from . import btf, kallsyms
from .btf import Kind, Type
from .linux import Linux, NoKernelError

TYPES: dict[str, str] = {
    "init_task": "task_struct", "init_mm": "mm_struct", "init_files": "files_struct", "init_fs": "fs_struct",
    "init_cred": "cred", "init_nsproxy": "nsproxy", "init_pid_ns": "pid_namespace", "init_uts_ns": "uts_namespace",
    "init_user_ns": "user_namespace", "init_net": "net", "net_namespace_list": "list_head", "modules": "list_head",
    "super_blocks": "list_head", "tty_drivers": "list_head", "vmap_area_list": "list_head", "slab_caches": "list_head",
    "proc_root": "proc_dir_entry", "iomem_resource": "resource", "ioport_resource": "resource",
    "keyboard_notifier_list": "atomic_notifier_head", "boot_cpu_data": "cpuinfo_x86", "mod_tree": "mod_tree_root",
    "printk_rb_static": "printk_ringbuffer", "vmap_area_root": "rb_root", "idt_table": "gate_struct[256]",
    "prb": "printk_ringbuffer*", "ftrace_ops_list": "ftrace_ops*", "module_kset": "kset*", "log_buf": "char*",
    "saved_command_line": "char*", "jiffies": "long unsigned int", "jiffies_64": "long unsigned int",
    "phys_base": "long unsigned int", "page_offset_base": "long unsigned int", "vmalloc_base": "long unsigned int",
    "vmemmap_base": "long unsigned int", "pgdir_shift": "unsigned int", "ptrs_per_p4d": "unsigned int",
    "tainted_mask": "long unsigned int",
}  # fmt: skip
"""Types of variables, as in C, but with `*` and `[n]` after the name."""

_START_KERNEL_MAP = 0xFFFFFFFF80000000
_BANNER = "linux_banner"


def symbol_file(linux: Linux, version: str = "") -> dict[str, Any]:
    """Return the symbol file as JSON-ready data; `version` is that of xenstream, for the file to name.

    Raises XenstreamError if the kernel has no kallsyms or no BTF.
    """
    found = {symbol.name: symbol.address for symbol in reversed(kallsyms.symbols(linux))}
    start, end = (found.get(f"__{which}_BTF") for which in ("start", "stop"))
    if start is None or end is None or end <= start:
        raise NoKernelError(f"{linux.memory.name}: the kernel has no BTF, and so no types (CONFIG_DEBUG_INFO_BTF)")
    types = _Types(btf.parse(linux.read(start, end - start)), linux.width)
    offset = linux.vmcoreinfo.kernel_offset
    symbols: dict[str, Any] = {
        name: {"address": address - offset if address >= _START_KERNEL_MAP else address}
        for name, address in found.items()
    }
    for name, spelled in TYPES.items():
        if name in symbols and (described := types.spelled(spelled)):
            symbols[name]["type"] = described
    if _BANNER in found:
        text = linux.read(found[_BANNER], LONGEST_SYMBOL).partition(b"\0")[0] + b"\0"
        char = {"kind": "base", "name": "char"}
        symbols[_BANNER]["type"] = {"kind": "array", "count": len(text), "subtype": char}
        symbols[_BANNER]["constant_data"] = base64.b64encode(text).decode()
    source = {"kind": "symtab", "name": linux.vmcoreinfo.release}
    return {
        "metadata": {
            "linux": {"symbols": [source], "types": [source]},
            "producer": {"name": "xenstream", "version": version},
            "format": "6.2.0",
        },
        "base_types": types.base,
        "user_types": types.user,
        "enums": types.enums,
        "symbols": symbols,
    }


class _Types:
    """The types of BTF as those of the symbol file."""

    def __init__(self, types: list[Type], width: int) -> None:
        self._types = types
        self.base: dict[str, Any] = {
            "void": _base(0, False, "void"),
            "pointer": _base(width, False, "int"),
        }
        self.user: dict[str, Any] = {}
        self.enums: dict[str, Any] = {}
        self._width = width
        for number, item in enumerate(types):
            self._add(number, item)

    def _add(self, number: int, item: Type) -> None:
        name = self._name(number)
        if item.kind == Kind.INT:
            kind = "bool" if item.encoding & btf.BOOL else "char" if item.name.endswith("char") else "int"
            self.base.setdefault(name, _base(item.value, bool(item.encoding & btf.SIGNED), kind))
        elif item.kind == Kind.FLOAT:
            self.base.setdefault(name, _base(item.value, True, "float"))
        elif item.kind in (Kind.ENUM, Kind.ENUM64):
            base = {1: "unsigned char", 2: "short unsigned int", 8: "long unsigned int"}.get(item.value, "unsigned int")
            self.enums.setdefault(name, {"size": item.value, "base": base, "constants": item.constants})
        elif item.kind in (Kind.STRUCT, Kind.UNION):
            fields = dict[str, Any]()
            self._fields(item, 0, fields, MOST_ANONYMOUS)
            kind = "struct" if item.kind == Kind.STRUCT else "union"
            self.user.setdefault(name, {"size": item.value, "fields": fields, "kind": kind})

    def _fields(self, item: Type, start: int, fields: dict[str, Any], depth: int) -> None:
        """Add the fields of a structure, and those of structures without a name in it."""
        for member in item.members:
            bit = start + member.bit
            if member.name:
                fields[member.name] = self._field(member, bit)
            elif depth:
                inner = self._types[self._plain(member.type)]
                if inner.kind in (Kind.STRUCT, Kind.UNION):
                    self._fields(inner, bit, fields, depth - 1)

    def _field(self, member: btf.Member, bit: int) -> dict[str, Any]:
        described = self.described(member.type)
        if not member.bits:
            return {"type": described, "offset": bit // 8}
        size = 8 * max(1, self._types[self._plain(member.type)].value)
        first = bit // size * size
        return {
            "type": {
                "kind": "bitfield", "bit_length": member.bits, "bit_position": bit - first, "type": described,
            },
            "offset": first // 8,
        }  # fmt: skip

    def _plain(self, number: int) -> int:
        """Return the type behind typedefs and qualifiers."""
        for _ in range(len(self._types)):
            item = self._types[number] if number < len(self._types) else self._types[0]
            if item.kind not in (Kind.TYPEDEF, Kind.VOLATILE, Kind.CONST, Kind.RESTRICT, Kind.TYPE_TAG):
                return number if number < len(self._types) else 0
            number = item.value
        return 0

    def _name(self, number: int) -> str:
        return self._types[number].name or f"unnamed_{number:x}"

    def described(self, number: int, depth: int = MOST_ANONYMOUS) -> dict[str, Any]:
        """Return a type as the file describes it where it is used."""
        number = self._plain(number)
        item = self._types[number]
        if item.kind == Kind.PTR:
            inner = self.described(item.value, depth - 1) if depth else _VOID
            return {"kind": "pointer", "subtype": inner}
        if item.kind == Kind.ARRAY:
            inner = self.described(item.element, depth - 1) if depth else _VOID
            return {"kind": "array", "count": item.count, "subtype": inner}
        if item.kind in (Kind.STRUCT, Kind.UNION):
            return {"kind": "struct" if item.kind == Kind.STRUCT else "union", "name": self._name(number)}
        if item.kind in (Kind.ENUM, Kind.ENUM64):
            return {"kind": "enum", "name": self._name(number)}
        if item.kind == Kind.FWD:
            return {"kind": "union" if item.flag else "struct", "name": self._name(number)}
        if item.kind in (Kind.FUNC, Kind.FUNC_PROTO):
            return {"kind": "function"}
        if item.kind in (Kind.INT, Kind.FLOAT):
            return {"kind": "base", "name": self._name(number)}
        return _VOID

    def spelled(self, text: str) -> dict[str, Any] | None:
        """Return a type of TYPES, None if the kernel does not have it."""
        if text.endswith("*"):
            inner = self.spelled(text[:-1])
            return inner and {"kind": "pointer", "subtype": inner}
        if text.endswith("]"):
            name, _, count = text[:-1].partition("[")
            inner = self.spelled(name)
            return inner and {"kind": "array", "count": int(count), "subtype": inner}
        if text in self.user:
            return {"kind": self.user[text]["kind"], "name": text}
        return {"kind": "base", "name": text} if text in self.base else None


_VOID = {"kind": "base", "name": "void"}


def _base(size: int, signed: bool, kind: str) -> dict[str, Any]:
    return {"size": size, "signed": signed, "kind": kind, "endian": "little"}
