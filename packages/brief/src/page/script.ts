/**
 * What a page can do besides being read: choose among alternatives, unfold below a table's row what is told of a cell elsewhere, go through a way step
 * by step, find studies in the archive, and open the fold that a link leads into.
 */
export const SCRIPT = `(() => {
  const all = (from, selector) => [...from.querySelectorAll(selector)];
  const button = (name, act) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = name;
    made.addEventListener("click", act);
    return made;
  };
  const bar = (label, ...content) => {
    const made = document.createElement("div");
    made.className = "choices";
    made.setAttribute("role", "group");
    made.setAttribute("aria-label", label);
    made.append(...content);
    return made;
  };
  const chosen = new Map();
  for (const set of all(document, ".set")) {
    const parts = [...set.children];
    if (parts.length < 2) continue;
    const choose = (part) => {
      parts.forEach((other, k) => {
        other.classList.toggle("off", other !== part);
        buttons[k].setAttribute("aria-pressed", String(other === part));
      });
    };
    const buttons = parts.map((part) => button(part.dataset.name, () => choose(part)));
    for (const part of parts) {
      part.open = true;
      chosen.set(part, () => choose(part));
    }
    set.classList.add("live");
    set.prepend(bar(set.dataset.label, ...buttons));
    choose(parts[0]);
  }
  for (const link of all(document, "table .beside")) {
    link.setAttribute("aria-expanded", "false");
    link.addEventListener("click", (event) => {
      const from = document.getElementById(link.hash.slice(1));
      if (!from || event.ctrlKey || event.metaKey || event.shiftKey || event.button > 0) return;
      event.preventDefault();
      const row = link.closest("tr");
      const table = link.closest("table");
      const wasOpen = link.getAttribute("aria-expanded") === "true";
      for (const other of all(table, ".beside")) other.setAttribute("aria-expanded", "false");
      for (const other of all(table, ".told")) other.remove();
      if (wasOpen) return;
      const told = document.createElement("div");
      if (from.nodeName === "DD") {
        const whose = document.createElement("strong");
        whose.append(...from.previousElementSibling.cloneNode(true).childNodes, ". ");
        told.append(whose);
      }
      for (const node of from.cloneNode(true).childNodes) {
        if (node.nodeName !== "SUMMARY") told.append(node.cloneNode(true));
        else {
          const first = document.createElement("p");
          first.append(...node.cloneNode(true).childNodes);
          told.append(first);
        }
      }
      for (const element of all(told, "[id]")) element.removeAttribute("id");
      const line = document.createElement("tr");
      line.className = "told";
      const cell = line.insertCell();
      cell.colSpan = row.cells.length;
      cell.append(told);
      row.after(line);
      link.setAttribute("aria-expanded", "true");
    });
  }
  for (const list of all(document, ".steps")) {
    const steps = [...list.children];
    if (steps.length < 2) continue;
    const said = document.createElement("span");
    said.className = "small";
    said.setAttribute("role", "status");
    let at = -1;
    const go = (to) => {
      at = Math.max(-1, Math.min(steps.length - 1, to));
      steps.forEach((step, k) => {
        step.classList.toggle("later", at >= 0 && k > at);
        if (k === at) step.setAttribute("aria-current", "step");
        else step.removeAttribute("aria-current");
      });
      said.textContent = at < 0 ? "" : at + 1 + " of " + steps.length;
    };
    list.before(bar("Steps", button("Back", () => go(at < 0 ? steps.length - 1 : Math.max(0, at - 1))), button("Next", () => go(at + 1)), button("All", () => go(-1)), said));
  }
  const years = all(document, ".year");
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
      const words = input.value.toLowerCase().replace(/[‘’]/g, "'").split(/\\s+/).filter(Boolean);
      let found = 0;
      for (const year of years) {
        let here = 0;
        for (const one of year.querySelectorAll(".row")) {
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
    if (!target) return;
    for (let at = target; at; at = at.parentElement) {
      if (at.nodeName === "DETAILS") at.open = true;
      if (chosen.has(at)) chosen.get(at)();
    }
    target.scrollIntoView();
  };
  addEventListener("hashchange", unfold);
  unfold();
})();`;
