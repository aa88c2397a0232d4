/** What a page can do besides being read: show the verdict through one lens alone, find studies in the archive, and open the fold that a link leads into. */
export const SCRIPT = `(() => {
  const table = document.querySelector("table.lenses");
  if (table) {
    const columns = [...table.querySelectorAll("thead th")];
    const bar = document.createElement("div");
    bar.className = "choices";
    bar.setAttribute("role", "group");
    bar.setAttribute("aria-label", "Lens");
    const choose = (chosen) => {
      table.classList.toggle("one", chosen > 0);
      for (const row of table.rows)
        [...row.cells].forEach((cell, k) => cell.classList.toggle("faint", chosen > 0 && k > 0 && k !== chosen));
      [...bar.children].forEach((button, k) => button.setAttribute("aria-pressed", String(k === chosen)));
    };
    ["All", ...columns.map((column) => column.textContent)].forEach((name, k) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = name;
      button.addEventListener("click", () => choose(k));
      bar.append(button);
    });
    table.parentElement.before(bar);
    choose(0);
  }
  const years = [...document.querySelectorAll(".year")];
  if (years.length > 0) {
    const label = document.createElement("label");
    const input = document.createElement("input");
    const said = document.createElement("p");
    label.className = "find";
    label.textContent = "Find a study: a word, an actor, a tag, an author";
    input.type = "search";
    said.className = "small";
    said.setAttribute("role", "status");
    label.append(input);
    years[0].before(label, said);
    input.addEventListener("input", () => {
      const words = input.value.toLowerCase().split(/\\s+/).filter(Boolean);
      let found = 0;
      for (const year of years) {
        let here = 0;
        for (const one of year.querySelectorAll(".teaser")) {
          one.hidden = !words.every((word) => one.dataset.words.includes(word));
          if (!one.hidden) here += 1;
        }
        year.hidden = here === 0;
        found += here;
      }
      said.textContent = words.length === 0 ? "" : found === 1 ? "1 study" : found + " studies";
    });
  }
  const unfold = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const fold = target && target.closest("details");
    if (fold && !fold.open) { fold.open = true; target.scrollIntoView(); }
  };
  addEventListener("hashchange", unfold);
  unfold();
})();`;
