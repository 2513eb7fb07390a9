const all = (what, where = document) => [...where.querySelectorAll(what)];
const byId = (id) => document.getElementById(id);

{% include "theme.js" %}

// The search hides table rows and whole articles that do not contain all the words.
const articles = all("main article").map((article) => ({
  article,
  head: (article.id + " " + article.querySelector("header").textContent).toLowerCase(),
  rows: all("table:not(.octets) tbody tr" + (article.matches(".chapter") ? ", :scope > p, li" : ""), article)
    .map((row) => ({ row, text: (row.id + " " + row.textContent).toLowerCase() })),
}));
const tables = all("main article table:not(.octets)");
const links = all("nav a").filter((link) => link.hash && link.pathname === location.pathname);
const entries = links.map((link) => [link.closest("li"), byId(link.hash.slice(1))]).filter(([entry]) => entry);

function search() {
  const words = byId("q").value.toLowerCase().split(/\s+/).filter(Boolean);
  const has = (text) => words.every((word) => text.includes(word));
  let hits = 0;
  for (const { article, head, rows } of articles) {
    const whole = has(head);
    let found = 0;
    for (const { row, text } of rows) {
      row.hidden = !(whole || has(text));
      if (has(text)) found++;
    }
    article.hidden = !(whole || found);
    article.classList.toggle("part", !whole);
    if (!article.hidden) hits += (whole ? 1 : 0) + (words.length ? found : 0);
  }
  for (const table of tables) table.hidden = !table.querySelector("tbody tr:not([hidden])");
  for (const [entry, target] of entries) entry.hidden = target.hidden;
  for (const group of all("nav details")) group.hidden = !group.querySelector("li:not([hidden])");
  byId("introduction").hidden = words.length > 0;
  byId("hits").value = words.length ? `${hits} found` : "";
}

let waiting;
byId("q").oninput = () => { clearTimeout(waiting); waiting = setTimeout(search, 120) };
addEventListener("keydown", (event) => {
  if (event.key === "/" && !/INPUT|SELECT/.test(event.target.tagName)) { event.preventDefault(); byId("q").focus() }
  if (event.key === "Escape") { byId("q").value = ""; search() }
});
addEventListener("hashchange", () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target?.closest("[hidden]")) { byId("q").value = ""; search(); target.scrollIntoView() }
});

// The table of contents marks the current article: the last one whose start has been scrolled past.
const linkOf = new Map(links.map((link) => [link.hash.slice(1), link]));
let current;
function mark() {
  const first = all("main article[id]").filter((each) => !each.hidden && linkOf.has(each.id));
  const passed = first.filter((each) => each.getBoundingClientRect().top < 120);
  const link = linkOf.get(passed.at(-1)?.id);
  if (link === current) return;
  current?.removeAttribute("aria-current");
  const group = link?.closest("details:not(#contents)");
  for (const each of all("nav details[data-opened]")) if (each !== group) { each.open = false; delete each.dataset.opened }
  if (group && !group.open) { group.open = true; group.dataset.opened = "" }
  link?.setAttribute("aria-current", "location");
  current = link;
}
let marking;
const markSoon = () => { if (!marking) marking = setTimeout(() => { marking = 0; mark() }, 150) };
addEventListener("scroll", markSoon, { passive: true });
addEventListener("load", markSoon);

// Spells names as the selected language does.
const cases = {
  snake: (id) => id,
  upper: (id) => id.toUpperCase(),
  pascal: (id) => id.split("_").map((part) => part.slice(0, 1).toUpperCase() + part.slice(1)).join(""),
  camel: (id) => { const [first, ...rest] = id.split("_"); return first + cases.pascal(rest.join("_")) },
};

function spell(language) {
  const to = spellings[language];
  const type = (path) => path.map((id) => to.type_pattern.replace("{}", cases[to.type_case](id))).join(to.joint);
  for (const { article, rows } of articles) {
    const path = article.dataset.path?.split(" ");
    for (const code of all("header .type", article)) code.textContent = to ? type(path) : path.at(-1);
    for (const { row } of rows) {
      const code = row.querySelector(".name");
      if (!code) continue;
      const [owner, id] = row.id.split("/");
      if (!to) code.textContent = id;
      else if (article.classList.contains("enum")) {
        code.textContent = to.enum.replace("{type}", type(path)).replace("{file}", path[0])
          .replace("{enum}", cases[to.enum_case](owner.split(".").at(-1))).replace("{id}", cases[to.value_case](id)).replace(".[", "[");
      } else code.textContent = (row.classList.contains("i") ? to.instance : to.item).replace("{}", cases[to.case](id));
    }
  }
}
byId("language").onchange = (event) => spell(event.target.value);
