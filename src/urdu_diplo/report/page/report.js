"use strict";
// The table of statements: search, pages of rows, and the passage of a statement under the address `#article-statement`.
(() => {
  const ROWS = 50;
  const byId = (id) => document.getElementById(id);
  const data = JSON.parse(byId("data").textContent);
  const CONTENT = data.roles.indexOf("content");

  // Spellings count as the same as they do for the reader of the articles; Latin letters without their case.
  const FOLDED = new RegExp(`[${Object.keys(data.fold).join("")}]`, "gu");
  const fold = (text) => text.normalize("NFC").replace(FOLDED, (one) => data.fold[one]).toLowerCase();

  function element(name, properties = {}, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  // As `viewer/direction.py` has it: Latin words and sums such as `5+1` keep their own direction.
  const LEFT_TO_RIGHT = /(?<!\p{Nd})\p{Nd}+(?: ?\+ ?\p{Nd}+)+(?!\p{Nd})|(?<!\p{Nd})\p{Nd}*\p{Script=Latin}(?:[\p{Script=Latin}\p{M}\p{Nd} .,'\u2019&/:+\-]*[\p{Script=Latin}\p{Nd}])?/gu;

  function mixed(text) {
    const parts = [];
    let done = 0;
    for (const run of text.matchAll(LEFT_TO_RIGHT)) {
      parts.push(text.slice(done, run.index), element("bdi", { dir: "ltr" }, run[0]));
      done = run.index + run[0].length;
    }
    return [...parts, text.slice(done)];
  }

  const urdu = (text) => element("bdi", { lang: "ur", dir: "rtl" }, text);
  const names = ([, , name, english]) => `${name} ${english}`;

  function party(number) {
    const [type, letter, name, english] = data.parties[number];
    const shown = element("span", { className: "names" }, urdu(name));
    if (english) shown.append(" ", element("small", {}, english));
    return element("span", { className: `party ${type}` }, element("b", { className: "letter" }, letter), shown);
  }

  // One row a statement.
  const rows = data.articles.flatMap((article, at) =>
    article.statements.map(([id, act, speakers, addressees, spans]) =>
      ({ place: `${at + 1}-${id}`, article, act, speakers, addressees, spans })));
  const content = ({ article, spans }) =>
    spans.filter(([role]) => role === CONTENT).map(([, start, end]) => article.text.slice(start, end)).join(" … ");
  let folded = null;

  function foldAll() {
    const parties = data.parties.map((one) => fold(names(one)));
    const said = (numbers) => numbers.map((number) => parties[number]).join(" ");
    return rows.map((row) => {
      const speaker = said(row.speakers), addressee = said(row.addressees);
      return { speaker, addressee, words: [fold(content(row)), speaker, addressee, fold(row.article.name)].join(" ") };
    });
  }

  // Search: every word that was typed must be there.
  const form = byId("search"), chosen = byId("chosen");
  let picked = null, found = rows, page = 0;

  function search() {
    const wanted = Object.fromEntries(new FormData(form));
    const words = (name) => fold(wanted[name]).split(/\s+/).filter(Boolean);
    const typed = ["words", "speaker", "addressee"].map((name) => [name, words(name)]).filter(([, all]) => all.length);
    if (typed.length) folded ??= foldAll();
    found = rows.filter((row, at) =>
      (!wanted.act || data.acts[row.act][0] === wanted.act)
      && (!picked || picked.roles.some((role) => row[role].includes(picked.party)))
      && typed.every(([name, all]) => all.every((word) => folded[at][name].includes(word))));
    page = 0;
    chosen.hidden = !picked;
    if (picked) chosen.firstElementChild.replaceChildren(`${picked.label}: `, party(picked.party));
    show();
  }

  function show() {
    const pages = Math.max(1, Math.ceil(found.length / ROWS));
    byId("table").tBodies[0].replaceChildren(...found.slice(page * ROWS, (page + 1) * ROWS).map(line));
    byId("count").textContent = `${found.length} of ${rows.length} statements`;
    byId("page").textContent = `${page + 1} of ${pages}`;
    byId("back").disabled = page === 0;
    byId("on").disabled = page + 1 === pages;
  }

  function line(row) {
    const [act, inUrdu] = data.acts[row.act];
    const said = element("td", { className: "said", lang: "ur", dir: "rtl" }, ...mixed(content(row)));
    return element("tr", {},
      element("td", {}, element("a", { href: `#${row.place}`, title: row.article.name }, row.place)),
      element("td", {}, ...row.speakers.map(party)),
      element("td", { className: "to" }, ...row.addressees.map(party)),
      element("td", {}, act, " ", urdu(inUrdu)),
      said);
  }

  function turn(by) {
    page += by;
    show();
    byId("statements").scrollIntoView();
  }

  form.addEventListener("input", search);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => { picked = null; setTimeout(search); });
  chosen.querySelector("button").addEventListener("click", () => { picked = null; search(); });
  byId("back").addEventListener("click", () => turn(-1));
  byId("on").addEventListener("click", () => turn(1));

  const ROLES_OF = { speaker: ["speakers"], addressee: ["addressees"], either: ["speakers", "addressees"] };

  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-choose]");
    if (!link) return;
    const choose = link.dataset.choose;
    if (choose === "act") form.elements.act.value = link.dataset.act;
    else picked = { party: Number(link.dataset.party), roles: ROLES_OF[choose], label: choose === "either" ? "speaker or addressee" : choose };
    search();
  });

  // The passage: the article with the words of the statement lit up.
  const dialog = byId("passage");

  function open() {
    const place = /^#(\d+)(?:-(\w+))?$/.exec(location.hash);
    const article = place && data.articles[place[1] - 1];
    if (!article) return dialog.open && dialog.close();
    const statement = article.statements.find(([id]) => id === place[2]);
    byId("passage-name").replaceChildren(element("bdi", {}, article.name), article.day && ` · ${article.day}`);
    dialog.querySelector(".legend").replaceChildren(
      ...(statement ? data.roles.map((role) => element("span", { className: `lit-${role}` }, role)) : []));
    dialog.querySelector("article").replaceChildren(...pieces(article.text, statement ? statement[4] : []));
    if (!dialog.open) dialog.showModal();
    (dialog.querySelector("article .lit-cue") ?? dialog.querySelector("header")).scrollIntoView({ block: "center" });
  }

  function pieces(text, spans) {
    const cuts = [...new Set([0, text.length, ...spans.flatMap(([, start, end]) => [start, end])])].sort((a, b) => a - b);
    return cuts.slice(1).flatMap((end, at) => {
      const start = cuts[at];
      const roles = spans.filter(([, from, to]) => from <= start && end <= to).map(([role]) => `lit-${data.roles[role]}`);
      const words = mixed(text.slice(start, end));
      return roles.length ? element("span", { className: roles.join(" ") }, ...words) : words;
    });
  }

  addEventListener("hashchange", open);
  dialog.addEventListener("close", () => history.replaceState(null, "", location.pathname + location.search));

  // The network: who is looked at stands out with those spoken to.
  const network = byId("network");

  function near(node) {
    network.classList.toggle("picked", Boolean(node));
    for (const one of network.querySelectorAll(".near")) one.classList.remove("near");
    if (!node) return;
    const number = node.dataset.party;
    const known = new Set([number]);
    for (const edge of network.querySelectorAll(".edge")) {
      if (edge.dataset.from !== number && edge.dataset.to !== number) continue;
      edge.classList.add("near");
      known.add(edge.dataset.from).add(edge.dataset.to);
    }
    for (const one of network.querySelectorAll(".node")) one.classList.toggle("near", known.has(one.dataset.party));
  }

  if (network) {
    network.addEventListener("pointerover", (event) => near(event.target.closest(".node")));
    network.addEventListener("pointerleave", () => near(null));
    network.addEventListener("focusin", (event) => near(event.target.closest(".node")));
    network.addEventListener("focusout", () => near(null));
  }

  search();
  open();
})();
