"""Drives the real Kaitai Web IDE as a person does: drops files on it, opens nodes, selects one.

ide = RealWebIde(browser, url)
ide.drop(definition)
ide.drop(image)
ide.open("vcpus")
ide.select("vcpus", 0)
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from selenium.webdriver import Chrome

PATIENCE = 300
"""Seconds for the Web IDE to do anything, however busy the machine is."""

CHOOSER = """
const input = document.createElement("input");
Object.assign(input, { type: "file", id: "chosen" });
input.style.cssText = "position: fixed; left: -999px";
document.body.append(input);
"""

DROP = """
const { app } = kaitaiIde;
const { reparse } = app;
const started = performance.now();
window.took = undefined;
app.reparse = async () => {
  app.reparse = reparse;
  await reparse.call(app);
  window.took = performance.now() - started;
};
const dataTransfer = new DataTransfer();
for (const file of document.getElementById("chosen").files) dataTransfer.items.add(file);
document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
"""

CHILDREN = """
const [id] = arguments;
const list = document.querySelector(id ? `[id="${id}"] > ul` : "#parsedDataTree ul");
return [...list.children].map((item) => [
  item.id,
  item.querySelector(":scope > a").innerText.trim(),
  [...item.querySelectorAll(":scope > a .glyphicon")].map((icon) => icon.title).join(" "),
]);
"""


class Child(NamedTuple):
    """A node: its name, its text, and what the icon beside it says if there is one."""

    name: str
    text: str
    warning: str


class RealWebIde:
    """The page of a Web IDE, with the number of clicks since the last file was dropped."""

    def __init__(self, browser: Chrome, url: str) -> None:
        self.browser = browser
        self.clicks = 0
        browser.get(f"{url}/LICENSE-3RD-PARTY.txt")
        browser.execute_script("localStorage.setItem('doNotShowWelcome', 'true')")
        browser.get(f"{url}/index.html")
        self._wait("return Boolean(window.kaitaiIde && kaitaiIde.app && kaitaiIde.root)")
        browser.execute_script(CHOOSER)

    def _wait(self, condition: str, *arguments: Any) -> None:
        end = time.monotonic() + PATIENCE
        while not self.browser.execute_script(condition, *arguments):
            assert time.monotonic() < end, condition
            time.sleep(0.05)

    def drop(self, file: Path) -> float:
        """Drop a file; return the seconds until the tree shows it."""
        # The Web IDE opens the nodes again that were open in the file before.
        self.browser.execute_script("localStorage.removeItem('jstree'); document.getElementById('chosen').value = ''")
        self.browser.find_element("id", "chosen").send_keys(str(file))
        self.browser.execute_script(DROP)
        self._wait("return window.took !== undefined && document.querySelector('#parsedDataTree ul') !== null")
        self.clicks = 0
        return self.browser.execute_script("return window.took") / 1000

    def settle(self) -> None:
        """Wait until nothing moves; a node that opens moves those below it."""
        self._wait("return $(':animated').length === 0")

    def _click(self, node: str, part: str) -> None:
        self.settle()
        script = """
        const node = document.getElementById(arguments[0]);
        node.scrollIntoView({ block: "center" });
        return node.querySelector(`:scope > ${arguments[1]}`);
        """
        self.browser.execute_script(script, node, part).click()
        self.clicks += 1

    def open(self, *path: str | int) -> list[Child]:
        """Open a node; return its children."""
        node = node_id(path)
        self._click(node, ".jstree-ocl")
        self._wait(
            "const { classList } = document.getElementById(arguments[0]);"
            "return classList.contains('jstree-open') && !classList.contains('jstree-loading')",
            node,
        )
        return self.children(*path)

    def select(self, *path: str | int) -> range:
        """Select a node; return the positions of the bytes that the Web IDE then selects."""
        self._click(node_id(path), "a")
        viewer = "kaitaiIde.app.ui.hexViewer"
        start, end = self.browser.execute_script(f"return [{viewer}.selectionStart, {viewer}.selectionEnd]")
        return range(start, end + 1)

    def children(self, *path: str | int) -> list[Child]:
        """Return the children of an open node, or the uppermost nodes."""
        return list(self._children(node_id(path) if path else ""))

    def _children(self, node: str) -> Iterator[Child]:
        for child, text, warning in self.browser.execute_script(CHILDREN, node):
            yield Child(child.removeprefix(f"{node or 'inputField'}-"), text, warning)


def node_id(path: tuple[str | int, ...]) -> str:
    """Return the id of a node of the tree."""
    return "-".join(["inputField", *map(str, path)])
