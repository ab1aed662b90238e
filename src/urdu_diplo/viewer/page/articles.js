"use strict";
// Hover and focus: a card lights up its words, words of a cue light up their card, a mention all mentions of the same one.
(() => {
  const ROLES = ["cue", "speaker", "addressee", "content"];
  const LIT = ["lit", "lit-meant", "same", ...ROLES.map((role) => `lit-${role}`)];
  const all = (selector) => [...document.querySelectorAll(selector)];
  const having = (name, value) => all(`article [data-${name}~="${CSS.escape(value)}"]`);
  const listed = (element, name) => (element.dataset[name] ?? "").split(" ").filter(Boolean);
  const told = document.getElementById("told");
  let focused = null;

  function clear() {
    for (const one of all(LIT.map((name) => `main .${name}`).join())) one.classList.remove(...LIT);
    told.textContent = "";
  }

  function mark(words, name) {
    for (const word of words) word.classList.add(name);
  }

  function lightCard(card) {
    card.classList.add("lit");
    for (const role of ROLES) {
      const words = having(role, card.id);
      mark(words, `lit-${role}`);
      if (role === "speaker" || role === "addressee") {
        for (const word of words) for (const id of listed(word, "leads")) mark(having("mention", id), "lit-meant");
      }
    }
    reveal(having("cue", card.id)[0]);
  }

  function lightEntities(word) {
    for (const key of [...listed(word, "entity"), ...listed(word, "means")]) {
      mark(having("entity", key), "same");
      mark(having("means", key), "same");
    }
    told.textContent = word.title;
  }

  // The article scrolls inside its own column, so that the cards stay where the pointer is.
  function reveal(word) {
    const pane = word?.closest("article");
    if (!pane || pane.scrollHeight <= pane.clientHeight) return;
    const box = word.getBoundingClientRect(), frame = pane.getBoundingClientRect();
    if (box.top >= frame.top && box.bottom <= Math.min(frame.bottom, innerHeight)) return;
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    pane.scrollBy({ top: box.top - frame.top - pane.clientHeight / 3, behavior: still ? "instant" : "smooth" });
  }

  function light(target) {
    clear();
    const card = target?.closest?.(".card");
    if (card) return lightCard(card);
    const word = target?.closest?.("article [data-cue], article [data-entity], article [data-means]");
    if (!word) return;
    const statement = listed(word, "cue").map((id) => document.getElementById(id)).find((one) => one && !one.hidden);
    if (statement) lightCard(statement);
    if (word.dataset.entity || word.dataset.means) lightEntities(word);
  }

  document.addEventListener("pointerover", (event) => light(event.target.closest("main *") ?? focused));
  document.addEventListener("pointerleave", () => light(focused));
  document.addEventListener("focusin", (event) => light((focused = event.target)));
  document.addEventListener("focusout", () => light((focused = null)));

  // Filters: a card stays if it has every value that was chosen.
  const form = document.getElementById("filters");

  function filter() {
    const wanted = [...new FormData(form)].filter(([, value]) => value);
    const cards = all(".card");
    for (const card of cards) card.hidden = !wanted.every(([name, value]) => listed(card, name).includes(value));
    for (const cue of all("article [data-cue]")) {
      cue.classList.toggle("off", listed(cue, "cue").every((id) => document.getElementById(id).hidden));
    }
    const left = cards.filter((card) => !card.hidden).length;
    document.getElementById("count").textContent = `${left} of ${cards.length} statements`;
  }

  form.addEventListener("change", filter);
  form.addEventListener("reset", () => setTimeout(filter));
  form.addEventListener("submit", (event) => event.preventDefault());

  filter();
})();
