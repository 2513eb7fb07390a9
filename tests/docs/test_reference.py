"""The reference is current: it follows from the definitions and rules, and nothing is missing."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import definitions
import pytest
from helpers.html_page import Page
from helpers.places import ROOT, with_modules
from markdown_to_html import to_html
from reference import byte_diagram, examples
from reference.chapters import CHAPTERS
from reference.components import sources
from reference.model import GROUPS, PREFIXES, Reference
from xenstream.schema import layout
from xenstream.verify.rules import RULES

COMMITTED = ROOT / "generated" / "reference"
DEFINITIONS = definitions.load(ROOT / "ksy")
TYPES = [type for definition in DEFINITIONS.values() for type in definition.types]


@pytest.fixture(scope="module")
def made() -> Reference:
    return Reference(ROOT / "ksy")


def test_committed_is_what_is_rendered(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "reference.pages", tmp_path]
    # A different iteration order of sets would show here.
    subprocess.run(command, check=True, env={**with_modules(), "PYTHONHASHSEED": "7"})
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(
        path.name for path in COMMITTED.iterdir() if path.is_file()
    )
    for path in tmp_path.iterdir():
        assert path.read_text() == (COMMITTED / path.name).read_text(), path.name


def test_page_has_everything_once_and_its_links_lead_somewhere() -> None:
    text = (COMMITTED / "index.html").read_text()
    page = Page(text)
    expected = {type.anchor for type in TYPES} | {item.anchor for type in TYPES for item in type.fields} | set(RULES)
    for definition in DEFINITIONS.values():
        for enum in definition.enums:
            expected |= {enum.anchor} | {f"{enum.anchor}/{value['id']}" for value in enum.values.values()}
    assert len(page.ids) == len(set(page.ids))
    assert expected <= set(page.ids)
    assert {link[1:] for link in page.links if link.startswith("#")} <= set(page.ids)
    elsewhere = [link for link in page.links if not link.startswith(("#", "https://"))]
    assert [link for link in elsewhere if not (COMMITTED / link).is_file()] == []
    assert {chapter.id for chapter in CHAPTERS} | {f"rules/{prefix}" for prefix in PREFIXES} <= set(page.ids)
    assert not page.loaded and not re.search(r"url\(|@import", text)


def test_markdown_has_everything_and_its_links_lead_somewhere() -> None:
    texts = {path.name: path.read_text() for path in COMMITTED.glob("*.md")}
    ids = {name: re.findall(r'<a id="([^"]+)">', text) for name, text in texts.items()}
    for definition in DEFINITIONS.values():
        there = ids[f"{definition.id}.md"]
        assert len(there) == len(set(there))
        assert {type.anchor for type in definition.types} <= set(there)
        assert {item.anchor for type in definition.types for item in type.fields} <= set(there)
    assert ids["rules.md"] == list(RULES)
    for name, text in texts.items():
        for file, anchor in re.findall(r"\]\(([\w.]*)#([\w./]+)\)", text):
            assert anchor in ids[file or name], (name, file, anchor)


def test_cells_of_wide_tables_name_their_column() -> None:
    html = to_html("| a | `b` | |\n|---|---|---|\n| 1 | 2 | 3 |\n\n| c | d |\n|---|---|\n| 4 | 5 |\n")
    cells = re.findall(r"<td(?: data-label=\"(.*?)\")?>(.)", html)
    assert cells == [("a", "1"), ("b", "2"), ("", "3"), ("", "4"), ("", "5")]


def test_tables_of_the_markdown_are_rectangular() -> None:
    num_rows = 0
    for path in COMMITTED.glob("*.md"):
        text = re.sub(r"^```.*?^```$", "", path.read_text(), flags=re.MULTILINE | re.DOTALL)
        for table in re.findall(r"(?:^\|.*\n)+", text, re.MULTILINE):
            rows = [re.split(r"(?<!\\)\|", line) for line in table.splitlines()]
            assert re.fullmatch(r"[|-]+", table.splitlines()[1]), (path.name, table[:200])
            assert {len(row) for row in rows} == {len(rows[0])}, (path.name, table[:200])
            num_rows += len(rows) - 2
    assert num_rows > 4000


@pytest.mark.parametrize("definition", DEFINITIONS.values(), ids=DEFINITIONS)
def test_places_are_those_of_the_generated_parser(definition: definitions.Definition) -> None:
    for type in definition.types:
        if type.params or not type.size or any(item.bits for item in type.seq):
            continue
        spans = layout.spans(examples.class_of(type), is_le=True)
        there = [item for item in type.seq if item.size]
        assert {item.id: (item.offset, item.offset + item.size) for item in there} == spans, type.anchor


def test_every_rule_has_a_place(made: Reference) -> None:
    assert set(made.subjects_of) == set(RULES)
    about = {rule: [anchor for _, anchor in subjects] for rule, subjects in made.subjects_of.items()}
    assert about["XC507"] == ["libxc_migration_stream.HVM_PARAMS"]
    assert about["XC103"] == ["libxc_migration_stream.ihdr"]
    assert about["XC404"] == ["libxc_migration_stream.X86_PV_INFO"]  # by its title
    assert about["XF109"] == ["xl_save_file.optional_config"]
    assert about["XS102"] == ["xenopsd_suspend_image.save_signature"]
    assert about["XC203"] == ["libxc_migration_stream"]


def test_a_short_name_means_the_record_of_the_layer_that_the_text_names() -> None:
    rules = dict(re.findall(r'^\| <a id="(\w+)"></a>(.*)$', (COMMITTED / "rules.md").read_text(), re.MULTILINE))
    assert "ends with [`END`](xen_hvm_context.md#xen_hvm_context.END)" in rules["XC512"]
    assert "the libxc [`END`](libxc_migration_stream.md#libxc_migration_stream.END)" in rules["XL321"]
    assert "ends with an [`END`](libxl_migration_stream.md#libxl_migration_stream.END)" in rules["XL202"]
    assert "the CPU policy are" in rules["XC518"]


def test_a_record_does_not_link_to_its_own_row() -> None:
    for definition in DEFINITIONS:
        for line in (COMMITTED / f"{definition}.md").read_text().splitlines():
            if found := re.match(r'\| \w+ \| <a id="([^"]+)"></a>\*\*', line):
                assert f"(#{found[1]})" not in line


def test_records_say_their_guest_and_their_version(made: Reference) -> None:
    kinds = {kind.name: (kind.guest, kind.since) for kind in made.kinds["libxc_migration_stream"]}
    assert kinds["X86_PV_INFO"] == ("PV", 2)
    assert kinds["HVM_CONTEXT"] == ("HVM and PVH", 2)
    assert kinds["X86_MSR_POLICY"] == ("any", 3)
    assert kinds["END"] == ("any", 2)


def test_every_record_has_an_example(made: Reference) -> None:
    for definition in DEFINITIONS.values():
        kinds = [kind for kind in made.kinds[definition.id] if kind.body and kind.body.fields]
        if made.examples[made.definitions[definition.id].root]:
            assert [kind.anchor for kind in kinds if made.examples[kind.body] is None] == []
    assert made.examples[made.definitions["libxc_migration_stream"].root]


def test_numbers_of_examples_are_their_octets(made: Reference) -> None:
    seen = 0
    for type in TYPES:
        example = made.examples[type]
        for line in example.lines if example else []:
            if re.fullmatch(r"u[1248]", str(line.field.spec.get("type"))) and isinstance(line.value, int):
                orders = {int.from_bytes(line.octets, order) for order in ("little", "big")}
                assert line.value in orders, (type.anchor, line)
                assert line.length > 8 or line.octets == example.octets[line.start : line.end] or line.start > 4000
                seen += 1
    assert seen > 500


def test_what_has_no_octets_is_not_drawn() -> None:
    drawn = [cell for type in TYPES for row in byte_diagram.diagram(type) for cell in row.cells]
    assert min(cell.width for cell in drawn) >= 1
    assert any(field.size == 0 for type in TYPES for field in type.seq)


def test_definitions_stand_in_reading_order(made: Reference) -> None:
    assert list(made.definitions) == [id for ids in GROUPS.values() for id in ids]
    page = Page((COMMITTED / "index.html").read_text())
    roots = [id for id in page.ids if id in made.definitions]
    assert roots == list(made.definitions)
    assert page.ids.index("order") < page.ids.index(roots[0]) < page.ids.index("rules") < page.ids.index("comparison")


def test_chapters_name_rules_and_records_by_links() -> None:
    order = (COMMITTED / "order.md").read_text()
    assert "[XC302](rules.md#XC302)" in order
    assert "[STATIC_DATA_END](libxc_migration_stream.md#libxc_migration_stream.STATIC_DATA_END)" in order
    for chapter in CHAPTERS:
        text = re.sub(
            r"```.*?```|`[^`]*`|\[[^\]]*\]\([^)]*\)", "", (COMMITTED / f"{chapter.id}.md").read_text(), flags=re.DOTALL
        )
        assert re.findall(r"\bX[A-Z]\d{3}\b", text) == [], chapter.id


def test_every_rule_with_a_source_in_a_receiver_is_in_the_chapter_on_receivers() -> None:
    text = (COMMITTED / "receivers.md").read_text()
    rows = set(re.findall(r"^\| \[(X[A-Z]\d{3})\]", text, re.MULTILINE))
    assert rows == {rule.id for rule in RULES.values() if sources(rule)}
    assert {"XC204", "XC513", "XL311", "XF105", "XV108", "XS303", "XG201"} <= rows
    assert not {"XC105", "XC202", "XC706"} & rows  # the specification alone


def test_the_tools_import_nothing_of_the_tests() -> None:
    """Only the real save files come from that folder."""
    tests = {path.stem for path in (ROOT / "tests").rglob("*.py")}
    tools = ROOT / "python" / "tools"
    own = {path.stem for path in tools.rglob("*.py")}
    for path in tools.rglob("*.py"):
        text = path.read_text()
        imported = set(re.findall(r"^\s*(?:from|import) (\w+)", text, re.MULTILINE))
        assert not imported & (tests - own), path
        assert re.findall(r'"tests"[^\n]*', text) in ([], ['"tests" / "streams"'], ['"tests" / "vectors"']), path
