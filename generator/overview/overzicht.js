"use strict";
// Filters the table and the list below it; without script everything is simply shown.
const form = document.getElementById("filter");
const rows = [...document.querySelectorAll("tr[data-key]")];
const value = (id) => (document.getElementById(id) || { value: "" }).value;
const text = (node) => node.textContent.toLocaleLowerCase("nl");

function show() {
  const word = value("woord").trim().toLocaleLowerCase("nl");
  let shown = 0;
  for (const row of rows) {
    const article = document.getElementById(row.dataset.key);
    const fits =
      (!value("soort") || row.dataset.kind === value("soort")) &&
      (!value("regio") || row.dataset.region === value("regio")) &&
      (!value("stand") || row.dataset.state === value("stand")) &&
      (!word || text(row).includes(word) || text(article).includes(word));
    row.hidden = article.hidden = !fits;
    shown += fits ? 1 : 0;
  }
  document.getElementById("getoond").textContent = `${shown} van ${rows.length} documenten getoond`;
}

function reveal() {
  const target = document.getElementById(location.hash.slice(1));
  const details = target && target.querySelector("details");
  if (details) details.open = true;
}

form.hidden = false;
form.addEventListener("input", show);
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => setTimeout(show));
addEventListener("hashchange", reveal);
addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((one) => { one.open = true; }));
show();
reveal();
