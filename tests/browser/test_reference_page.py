"""The pages of the reference and the guide in a browser: they fit, can be read, searched and printed, and load
nothing.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import definitions
import pytest
from helpers.browsed import CONTRAST, assert_fits, emulate, resize
from helpers.chromium import FLAGS
from helpers.places import ROOT
from selenium import webdriver
from spelling import LANGUAGES

PAGE = ROOT / "generated" / "reference" / "index.html"
GUIDE = sorted((ROOT / "generated" / "reference" / "guide").glob("*.html"))
SCHEMES = ("light", "dark")

# Articles that are out of sight are not laid out, so that the page opens quickly.
LAY_OUT_ALL = """
const style = document.createElement("style");
style.textContent = "article { content-visibility: visible !important }";
document.head.append(style);
for (const details of document.querySelectorAll("details")) details.open = true;
"""

SET = """
const [id, value, event] = arguments;
document.getElementById(id).value = value;
document.getElementById(id).dispatchEvent(new Event(event));
"""

SHOWN = """
return [...document.querySelectorAll("main article")].filter((each) => each.checkVisibility()).map((each) => each.id);
"""


@pytest.fixture(scope="module")
def page(browser: webdriver.Chrome) -> Iterator[webdriver.Chrome]:
    browser.get(PAGE.as_uri())
    yield browser


def search(page: webdriver.Chrome, words: str) -> list[str]:
    """Type into the search field; return the ids of the articles that remain."""
    page.execute_script(SET, "q", words, "input")
    page.execute_async_script("setTimeout(arguments[0], 400)")
    return page.execute_script(SHOWN)


def test_loads_nothing_and_complains_of_nothing(page: webdriver.Chrome) -> None:
    assert page.execute_script("return performance.getEntriesByType('resource').map((each) => each.name)") == []
    assert page.get_log("browser") == []


def test_links_lead_somewhere(page: webdriver.Chrome) -> None:
    links, broken = page.execute_script("""
        const links = [...document.querySelectorAll("a[href^='#']")];
        const broken = links.filter((link) => !document.getElementById(decodeURIComponent(link.hash.slice(1))));
        return [links.length, broken.map((link) => link.hash)];
    """)
    assert broken == []
    assert links > 2000


@pytest.mark.parametrize("anchor", ["XC507", "xen_hvm_context.hpet/timers", "x86_xsave_area"])
def test_a_link_shows_its_target(page: webdriver.Chrome, anchor: str) -> None:
    page.get("about:blank")
    page.get(f"{PAGE.as_uri()}#{anchor}")
    page.execute_async_script("setTimeout(arguments[0], 500)")
    top = page.execute_script("return document.getElementById(arguments[0]).getBoundingClientRect().top", anchor)
    assert 0 < top < 200


@pytest.mark.parametrize("width", [360, 768, 1280])
@pytest.mark.parametrize("language", ["", "cpp_stl"])
def test_nothing_is_wider_than_the_window(page: webdriver.Chrome, width: int, language: str) -> None:
    page.get(PAGE.as_uri())
    resize(page, width)
    page.execute_script(LAY_OUT_ALL)
    page.execute_script(SET, "language", language, "change")
    assert_fits(page, width)


@pytest.mark.parametrize("path", [PAGE, *GUIDE], ids=lambda path: path.stem)
def test_no_table_is_wider_than_a_phone(page: webdriver.Chrome, path: Path) -> None:
    """A box with a table can be scrolled sideways, but nobody sees what is outside of it."""
    resize(page, 390)
    page.get(path.as_uri())
    page.execute_script(LAY_OUT_ALL)
    wide = page.execute_script("""
        return [...document.querySelectorAll(".figure:has(> .list)")].filter((box) => box.scrollWidth > box.clientWidth)
          .map((box) => [box.closest("article")?.id, box.scrollWidth, box.textContent.slice(0, 100)]);
    """)
    page.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    assert wide == []


@pytest.mark.parametrize("path", GUIDE, ids=lambda path: path.stem)
def test_pages_of_the_guide_fit_and_can_be_read(page: webdriver.Chrome, path: Path) -> None:
    for width in (360, 1280):
        resize(page, width)
        page.get(path.as_uri())
        assert page.find_element("id", "contents").get_property("open") is (width > 1000)
        assert_fits(page, width)
    for scheme in SCHEMES:
        emulate(page, features=[{"name": "prefers-color-scheme", "value": scheme}])
        ratio, where, texts = page.execute_script(CONTRAST)
        assert ratio >= 4.5 and texts > 30, where
    emulate(page, features=[])
    assert page.get_log("browser") == []


def test_the_contents_show_where_one_is(page: webdriver.Chrome) -> None:
    page.get(PAGE.as_uri())
    page.execute_script("document.getElementById('libxc_migration_stream.page_data').scrollIntoView()")
    page.execute_async_script("setTimeout(arguments[0], 500)")
    marked = page.find_elements("css selector", "nav [aria-current]")
    assert [link.text for link in marked] == ["page_data"]
    page.execute_script("document.getElementById('order').scrollIntoView()")
    page.execute_async_script("setTimeout(arguments[0], 500)")
    marked = page.find_elements("css selector", "nav [aria-current]")
    assert [link.text for link in marked] == ["How a stream is ordered"]
    assert page.find_elements("css selector", "nav details[open]") == []


@pytest.mark.parametrize("by_button", [False, True])
@pytest.mark.parametrize("scheme", SCHEMES)
def test_contrast(page: webdriver.Chrome, scheme: str, by_button: bool) -> None:
    system = SCHEMES[by_button ^ SCHEMES.index(scheme)]
    emulate(page, features=[{"name": "prefers-color-scheme", "value": system}])
    page.get(PAGE.as_uri() + "#XC507")
    page.execute_script("localStorage.clear()")
    page.refresh()
    if by_button:
        page.find_element("id", "theme").click()
    page.execute_script(LAY_OUT_ALL)
    background = page.execute_script("return getComputedStyle(document.body).backgroundColor")
    assert (background == "rgb(255, 255, 255)") is (scheme == "light")
    ratio, where, texts = page.execute_script(CONTRAST)
    assert ratio >= 4.5, where
    assert texts > 5000
    page.execute_script("localStorage.clear()")
    emulate(page, features=[])


def test_search(page: webdriver.Chrome) -> None:
    page.get(PAGE.as_uri())
    every = search(page, "")
    assert len(every) > 250
    found = search(page, "hvm_params")
    assert "libxc_migration_stream.hvm_params" in found and "rules" in found
    assert "libxc_migration_stream.page_data" not in found and len(found) < 20
    assert page.find_element("id", "XC507").is_displayed() and not page.find_element("id", "XC701").is_displayed()
    assert search(page, "XC507") == ["order", "libxc_migration_stream", "libxc_migration_stream.hvm_params", "rules"]
    # The search finds a paragraph of a chapter as it finds the row of a table; the others are hidden.
    assert "order" in search(page, "every libxenguest sends them")
    assert not page.find_element("css selector", ".order").is_displayed()
    assert search(page, "there is no such thing") == []
    assert page.find_element("id", "hits").text == "0 found"
    # A link to something that the search has hidden ends the search.
    search(page, "xc507")
    page.execute_script("location.hash = 'libxc_migration_stream.page_data'")
    page.execute_async_script("setTimeout(arguments[0], 200)")
    assert page.execute_script(SHOWN) == every
    search(page, "xc507")
    page.find_element("id", "q").send_keys(webdriver.Keys.ESCAPE)
    assert page.execute_script(SHOWN) == every


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.id)
def test_names_are_spelled_as_in_markdown(page: webdriver.Chrome, language: object) -> None:
    expected: dict[str, str] = {}
    for definition in definitions.load(ROOT / "ksy").values():
        for type in definition.types:
            for item in type.fields:
                expected[item.anchor] = language.reach(item.id, item.kind != "seq")
        for enum in definition.enums:
            for value in enum.values.values():
                expected[f"{enum.anchor}/{value['id']}"] = language.value(enum.of.path, enum.id, value["id"])
    page.get(PAGE.as_uri())
    page.execute_script(SET, "language", language.id, "change")
    shown = page.execute_script("""
        return Object.fromEntries([...document.querySelectorAll("tr[id]")].filter((row) => row.querySelector(".name"))
          .map((row) => [row.id, row.querySelector(".name").textContent]));
    """)
    assert shown == expected
    heading = page.execute_script(
        "return document.querySelector('[id=\"libxc_migration_stream.hvm_params\"] .type').textContent"
    )
    assert heading == language.type(("libxc_migration_stream", "domain_image", "hvm_params"))


def test_prints(page: webdriver.Chrome, tmp_path: Path) -> None:
    page.get(PAGE.as_uri())
    emulate(page, media="print")
    assert not page.find_element("css selector", ".top").is_displayed()
    assert not page.find_element("id", "contents").is_displayed()
    emulate(page, media="")
    # The driver gives up after ten seconds, which a busy machine may need.
    out = tmp_path / "page.pdf"
    flags = [*FLAGS, f"--user-data-dir={tmp_path / 'profile'}", f"--print-to-pdf={out}"]
    subprocess.run(["chromium", *flags, PAGE.as_uri()], check=True, capture_output=True, timeout=600)
    pdf = out.read_bytes()
    assert pdf.startswith(b"%PDF-") and pdf.count(b"/Type /Page\n") > 50
