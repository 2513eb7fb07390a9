// Light or dark theme: the system's choice unless the button was pressed.
document.getElementById("theme").onclick = () => {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
  try { localStorage.setItem("theme", root.dataset.theme) } catch {}
};
if (matchMedia("(max-width: 60rem)").matches) document.getElementById("contents").open = false;
