#!/usr/bin/env python3
"""Runs a program on every case of the conformance suite, and prints where it differs: see README.md.

run.py [--many N] [--hosts] [--subject NAME]... [--shown N] PROGRAM [ARGUMENT]...
run.py --decode PROGRAM [ARGUMENT]...
"""

import argparse
import base64
import collections
import gzip
import json
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent


def stream_of(case):
    """The bytes of a case: unpacked, or made from a base by edits (offset, bytes removed, bytes put there)."""
    stream = case["stream"]
    if "gzip" in stream:
        return gzip.decompress(base64.b64decode(stream["gzip"]))
    data = gzip.decompress((HERE / stream["base"]).read_bytes())
    for offset, removed, put in stream["edits"]:
        data = data[:offset] + bytes.fromhex(put) + data[offset + removed :]
    return data


def answers(command, cases, folder, many):
    """Ask the program about each case; yield the case and its answer, which is a JSON object."""
    groups = collections.defaultdict(list)
    for number, case in enumerate(cases):
        groups[case.get("host")].append((case, folder / str(number)))
    for host, members in groups.items():
        options = ["--host", HERE / host] if host else []
        for start in range(0, len(members), many):
            chunk = members[start : start + many]
            for case, path in chunk:
                path.write_bytes(stream_of(case))
            done = subprocess.run([*command, *options, *(path for _, path in chunk)], capture_output=True, text=True)
            said = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
            by_file = {answer.get("file", str(chunk[0][1])): answer for answer in said}
            for case, path in chunk:
                yield case, by_file.get(str(path), {"image": False, "error": done.stderr[-300:]})
                path.unlink()


def fields(command, cases, folder):
    """Ask a parser, PROGRAM DEFINITION FILE, for the fields of each case that states some."""
    for case in cases:
        decoded = case["expect"]["decoded"]
        if decoded:
            path = folder / "stream"
            path.write_bytes(stream_of(case))
            done = subprocess.run([*command, decoded["definition"], path], capture_output=True, text=True)
            yield case, {"decoded": json.loads(done.stdout)} if done.stdout else {"error": done.stderr[-300:]}


def unlike(expected, got, path=""):
    """Yield where a value lacks something that is expected; strings of digits are numbers."""
    if isinstance(expected, dict) and isinstance(got, dict):
        plain = {name.replace("_", "").lower(): value for name, value in got.items()}
        for name, value in expected.items():
            yield from unlike(value, plain.get(name.replace("_", "").lower()), f"{path}.{name}")
    elif isinstance(expected, list) and isinstance(got, list) and len(expected) == len(got):
        for index, (one, other) in enumerate(zip(expected, got, strict=True)):
            yield from unlike(one, other, f"{path}[{index}]")
    elif expected != got and not (
        isinstance(expected, str) and expected.lstrip("-").isdigit() and str(got) == expected
    ):
        yield f"{path}: {got!r}, not {expected!r}"


def unlike_findings(expected, got, rules):
    """Yield findings that are missing, and those that are too many. What is not stated of one fits anything."""
    got = [finding for finding in got if rules is None or finding["rule"] in rules]
    wanted = [finding for finding in expected if rules is None or finding["rule"] in rules]
    for finding in sorted(wanted, key=lambda finding: "offset" not in finding):
        stated = {name: value for name, value in finding.items() if name != "confirmed"}
        match = next((one for one in got if all(one.get(name) == value for name, value in stated.items())), None)
        if match is None:
            yield f"missing: {stated}"
        else:
            got.remove(match)
    for one in got:
        yield f"not expected: { ({name: one.get(name) for name in ('rule', 'severity', 'layer', 'record', 'offset')}) }"


def release(text):
    """A release as a tuple; of a line, its last release."""
    return tuple(map(int, [*text.split("."), "65535"][:3]))


def takes(ranges, one):
    """Whether a release is in ranges of releases, {first, last}."""
    first = [(tuple(map(int, [*r["first"].split("."), "0"][:3])), r["last"]) for r in ranges]
    return any(start <= release(one) and (last is None or release(one) <= release(last)) for start, last in first)


def check(expect, answer):
    """Yield for each expectation that was answered its name and the differences."""
    rules, is_image = answer.get("rules"), answer.get("image", True)
    if is_image is None:
        return  # the program does not read this kind of image
    if not is_image:
        answer = {"conforms": False, "restorable": False, "restorable_by": [], **answer}
    if expect["conforms"] and "conforms" in answer:
        value = expect["conforms"]["value"]
        if rules is not None and expect["findings"] is not None:  # a program that knows some rules speaks for these
            value = not any(f["severity"] != "note" and f["rule"] in rules for f in expect["findings"])
        yield "conforms", unlike(value, answer["conforms"], "conforms")
    restorable = expect["restorable"]
    if restorable and restorable["value"] is not None and "restorable" in answer:
        yield "restorable", unlike(restorable["value"], answer["restorable"], "restorable")
    if restorable and "releases" in restorable and "restorable_by" in answer:
        got = {one: takes(answer["restorable_by"], one) for one in restorable["releases"]}
        yield "releases", unlike(restorable["releases"], got, "releases")
    if expect["static_data_end"] and answer.get("static_data_end"):
        yield "static_data_end", unlike(expect["static_data_end"]["value"], answer["static_data_end"], "end")
    if expect["findings"] is not None and "findings" in answer:
        yield "findings", unlike_findings(expect["findings"], answer["findings"], rules)
    if expect["decoded"] and ("decoded" in answer):
        yield "decoded", unlike(expect["decoded"]["value"], answer["decoded"])


COLUMNS = ("conforms", "restorable", "releases", "static_data_end", "findings", "decoded")


def main():
    """Print the differences and a table: of each expectation, how many answers are right, and how many there are."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--many", type=int, default=1, help="give the program up to N files at once")
    parser.add_argument("--hosts", action="store_true", help="the program takes --host FILE; ask about hosts, too")
    parser.add_argument("--decode", action="store_true", help="ask a parser: PROGRAM DEFINITION FILE")
    parser.add_argument("--subject", action="append", help="only the cases of cases/NAME.json")
    parser.add_argument("--shown", type=int, default=20, help="show so many differences")
    parser.add_argument("command", nargs=argparse.REMAINDER, metavar="PROGRAM")
    options = parser.parse_args()
    table, wrong = collections.defaultdict(collections.Counter), []
    with tempfile.TemporaryDirectory() as name:
        for path in sorted((HERE / "cases").glob("*.json")):
            if options.subject and path.stem not in options.subject:
                continue
            cases, folder = json.loads(path.read_text())["cases"], pathlib.Path(name)
            cases = [case for case in cases if options.hosts or "host" not in case]
            asked = (
                fields(options.command, cases, folder)
                if options.decode
                else answers(options.command, cases, folder, options.many)
            )
            for case, answer in asked:
                table[path.stem]["cases"] += 1
                if "error" in answer and "image" not in answer:
                    wrong.append(f"{case['id']}: {answer['error']}")
                for column, differences in check(case["expect"], answer):
                    found = list(differences)
                    table[path.stem][column] += not found
                    table[path.stem][f"all {column}"] += 1
                    wrong += [f"{case['id']}: {difference}" for difference in found]
    for line in wrong[: options.shown]:
        print(line)
    print(f"{'subject':18}{'cases':>7}" + "".join(f"{column:>17}" for column in COLUMNS))
    for subject, row in [*table.items(), ("all", sum(table.values(), collections.Counter()))]:
        cells = (f"{row[c]}/{row[f'all {c}']}" if row[f"all {c}"] else "-" for c in COLUMNS)
        print(f"{subject:18}{row['cases']:>7}" + "".join(f"{cell:>17}" for cell in cells))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
