// The review screen: boxes over the pages, keys, zoom, places in the address.
import { Flow } from "/static/flow.js";

const SVG = "http://www.w3.org/2000/svg";
const viewer = document.getElementById("viewer");
const pages = document.getElementById("pages");
const panel = document.getElementById("panel");
const reviewer = document.getElementById("reviewer");
const text = document.getElementById("flow");
const flow = text && new Flow(text);
const calm = matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
const MARGIN = 1.5; // points around the ink

// --- Places ---------------------------------------------------------------------------------------

const regionsOf = (element) =>
  (element.dataset.boxes || "")
    .split(" ")
    .filter(Boolean)
    .map((text) => text.split(",").map(Number))
    .map(([page, left, top, right, bottom]) => ({ page, left, top, right, bottom }));

const pageOf = (number) => document.getElementById("page-" + number);

function draw(region, kind, owner) {
  const page = pageOf(region.page);
  if (!page) return null;
  const rect = document.createElementNS(SVG, "rect");
  rect.setAttribute("x", region.left - MARGIN);
  rect.setAttribute("y", region.top - MARGIN);
  rect.setAttribute("width", Math.max(1, region.right - region.left + 2 * MARGIN));
  rect.setAttribute("height", Math.max(1, region.bottom - region.top + 2 * MARGIN));
  rect.setAttribute("class", kind);
  if (owner) rect.dataset.owner = owner;
  page.querySelector("svg").append(rect);
  return rect;
}

const clear = (kind) => pages.querySelectorAll("rect." + kind).forEach((rect) => rect.remove());

const stretchOf = (element) => [Number(element.dataset.start), Number(element.dataset.end)];

/** A thin outline for every field, so that the page tells what was read where. */
function outline() {
  clear("field");
  const all = [...panel.querySelectorAll(".card")];
  for (const card of all) {
    const doubtful = card.classList.contains("doubtful") ? " doubtful" : "";
    for (const region of regionsOf(card)) draw(region, "field" + doubtful, card.id);
  }
  flow?.paint("field", all.filter((card) => !card.matches(".doubtful")).map(stretchOf));
  flow?.paint("doubtful", all.filter((card) => card.matches(".doubtful")).map(stretchOf));
}

function dark() {
  clear("row");
  clear("lit");
  flow?.paint("row", []);
  flow?.paint("lit", []);
}

/** Lights an element's ink; of a table's cell, its row as well, more faintly. */
function light(element, scroll) {
  dark();
  const row = element.matches("td") ? [...element.parentElement.cells] : [];
  for (const cell of row) for (const region of regionsOf(cell)) draw(region, "row");
  const rects = regionsOf(element).map((region) => draw(region, "lit"));
  if (rects[0] && scroll) reveal(rects[0]);
  flow?.paint("row", row.map(stretchOf));
  mark(...stretchOf(element), scroll);
}

/** Scrolls the viewer, and only the viewer, until the box is in its middle. */
function reveal(rect) {
  const box = rect.getBoundingClientRect();
  const view = viewer.getBoundingClientRect();
  const edge = Math.min(80, view.height / 6);
  const outside = box.top < view.top + edge || box.bottom > view.bottom - edge;
  const beside = box.left < view.left || box.right > view.right;
  if (!outside && !beside) return;
  viewer.scrollTo({
    top: viewer.scrollTop + box.top - view.top - view.height / 3,
    left: viewer.scrollLeft + (beside ? box.left - view.left - 40 : 0),
    behavior: calm,
  });
}

/** Lights a stretch of a document without pages by its offsets. */
function mark(start, end, scroll) {
  const ranges = flow?.paint("lit", [[start, end]]) ?? [];
  if (ranges[0] && scroll) reveal(ranges[0]);
}

/** Opens "?page=2#xywh=percent:10,20,30,5" and "#char=12,34". */
function openAddress() {
  const number = Number(new URLSearchParams(location.search).get("page"));
  const percent = location.hash.match(/^#xywh=percent:([\d.]+),([\d.]+),([\d.]+),([\d.]+)$/);
  const characters = location.hash.match(/^#char=(\d+),(\d+)$/);
  const page = number && pageOf(number);
  if (characters && flow) mark(Number(characters[1]), Number(characters[2]), true);
  if (!page) return;
  clear("target");
  page.scrollIntoView({ block: "start" });
  if (!percent) return;
  const [x, y, w, h] = percent.slice(1).map(Number);
  const { width, height } = page.dataset;
  const region = {
    page: number,
    left: (x * width) / 100,
    top: (y * height) / 100,
    right: ((x + w) * width) / 100,
    bottom: ((y + h) * height) / 100,
  };
  const rect = draw(region, "target");
  if (rect) viewer.scrollTo({ top: viewer.scrollTop + rect.getBoundingClientRect().top - viewer.getBoundingClientRect().top - viewer.clientHeight / 3 });
}

// --- Pointing -------------------------------------------------------------------------------------

const placed = (event) => event.target.closest?.("[data-start]");

panel.addEventListener("pointerover", (event) => {
  const element = placed(event);
  if (element) light(element, true);
});
panel.addEventListener("pointerleave", () => {
  const focused = document.activeElement?.closest?.("[data-start]");
  if (focused) light(focused, false);
  else dark();
});
panel.addEventListener("focusin", (event) => {
  const element = placed(event);
  if (element) light(element, true);
});
pages.addEventListener("click", (event) => {
  const owner = event.target.dataset?.owner;
  if (owner) return document.getElementById(owner)?.focus();
  const offset = flow ? flow.offsetAt(event.clientX, event.clientY) : -1;
  const within = (card) => stretchOf(card)[0] <= offset && offset < stretchOf(card)[1];
  if (offset >= 0) cards().find(within)?.focus();
});

// --- Fields ---------------------------------------------------------------------------------------

const cards = () => [...panel.querySelectorAll(".card")];
const current = () => document.activeElement?.closest?.(".card");

function step(by) {
  const all = cards();
  const at = all.indexOf(current());
  const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by))];
  next?.focus();
  next?.scrollIntoView({ block: "nearest", behavior: calm });
}

function edit(card, open) {
  if (!card) return;
  const typing = card.querySelector(".typing");
  typing.hidden = !open;
  card.querySelector(".actions").hidden = open;
  if (!open) return card.focus();
  const input = typing.querySelector("textarea");
  input.rows = Math.min(6, 1 + Math.floor(input.value.length / 38));
  input.focus();
  input.select();
}

panel.addEventListener("click", (event) => {
  const card = event.target.closest(".card");
  if (event.target.closest(".edit")) edit(card, true);
  if (event.target.closest(".cancel")) edit(card, false);
});

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
  const typing = event.target.closest("input, textarea");
  if (typing) {
    const card = typing.closest(".card");
    if (event.key === "Escape" && card) edit(card, false);
    if (event.key === "Enter" && !event.shiftKey && typing.matches("textarea")) {
      event.preventDefault();
      typing.form.requestSubmit();
    }
    if (event.key === "Enter" && typing === reviewer) step(1);
    return;
  }
  const keys = {
    j: () => step(1),
    ArrowDown: () => step(1),
    k: () => step(-1),
    ArrowUp: () => step(-1),
    e: () => edit(current(), true),
    "+": () => zoom(scale * 1.25),
    "=": () => zoom(scale * 1.25),
    "-": () => zoom(scale / 1.25),
    0: () => zoom(1),
    "?": () => help.showModal(),
  };
  const scrolling = event.key.startsWith("Arrow") && !event.target.closest(".panel") && event.target !== document.body;
  if (keys[event.key] && !scrolling) {
    event.preventDefault();
    keys[event.key]();
  } else if (event.key === "Enter" && event.target.matches(".card")) {
    event.preventDefault();
    event.target.querySelector(".confirm").click();
  } else if (/^[1-9]$/.test(event.key)) {
    current()?.querySelectorAll(".other")[Number(event.key) - 1]?.click();
  }
});

// A decision goes out with the reviewer's name. Its answer replaces the fields whole and at once ("settle:0"): who has meanwhile
// begun to type in another field keeps the text and the focus there; otherwise the next doubtful field has the focus.
let decidedPath = null;
let kept = { path: null, drafts: [] };

const pathOf = (element) => element?.closest?.(".card")?.dataset.path ?? null;

document.addEventListener("htmx:beforeRequest", (event) => {
  const card = event.target.closest(".card");
  if (!card) return;
  decidedPath = card.dataset.path;
  if (reviewer.value.trim()) return;
  event.preventDefault();
  reviewer.classList.add("wanted");
  reviewer.focus();
});
document.addEventListener("htmx:beforeSwap", () => {
  const typed = [...panel.querySelectorAll(".typing:not([hidden]) textarea")];
  const drafts = typed
    .filter((input) => pathOf(input) !== decidedPath)
    .map((input) => ({ path: pathOf(input), value: input.value, from: input.selectionStart, to: input.selectionEnd }));
  kept = { path: pathOf(document.activeElement), drafts };
});
document.addEventListener("htmx:afterSettle", () => {
  outline();
  const all = cards();
  const at = all.findIndex((card) => card.dataset.path === decidedPath);
  if (at < 0) return;
  const elsewhere = all.find((card) => card.dataset.path === kept.path && kept.path !== decidedPath);
  const problem = all[at].querySelector(".problem");
  const next = problem ? all[at] : all.slice(at + 1).find((card) => card.matches(".doubtful")) || all[at];
  const wanted = elsewhere ?? next;
  for (const draft of kept.drafts) resume(draft, all);
  (wanted.querySelector(".typing:not([hidden]) textarea") ?? wanted).focus();
  wanted.scrollIntoView({ block: "nearest" });
});

/** Opens a field again in which somebody was typing, with the text and the caret as they were. */
function resume(draft, all) {
  const card = all.find((card) => card.dataset.path === draft.path);
  if (!card) return;
  edit(card, true);
  const input = card.querySelector(".typing textarea");
  input.value = draft.value;
  input.setSelectionRange(draft.from, draft.to);
}

for (const failed of ["htmx:sendError", "htmx:responseError"]) {
  document.addEventListener(failed, (event) => {
    const card = event.target.closest(".card");
    if (!card) return;
    const note = card.querySelector(".problem") || document.createElement("p");
    note.className = "problem";
    note.setAttribute("role", "alert");
    note.textContent = document.body.dataset.offline;
    card.querySelector(".actions").before(note);
  });
}

reviewer.value = localStorage.getItem("reviewer") || "";
reviewer.addEventListener("input", () => {
  localStorage.setItem("reviewer", reviewer.value.trim());
  reviewer.classList.remove("wanted");
});

// --- Zoom, page number, help ----------------------------------------------------------------------

let scale = 1;

function zoom(to) {
  const middle = (viewer.scrollTop + viewer.clientHeight / 2) / pages.scrollHeight;
  scale = Math.min(4, Math.max(0.4, to));
  pages.style.setProperty("--zoom", scale);
  document.getElementById("zoom").textContent = Math.round(scale * 100) + " %";
  for (const image of pages.querySelectorAll("img")) image.sizes = Math.round(60 * scale) + "vw";
  viewer.scrollTop = middle * pages.scrollHeight - viewer.clientHeight / 2;
}

document.getElementById("zoom-in")?.addEventListener("click", () => zoom(scale * 1.25));
document.getElementById("zoom-out")?.addEventListener("click", () => zoom(scale / 1.25));
document.getElementById("zoom-fit")?.addEventListener("click", () => zoom(1));

const now = document.getElementById("page-now");
if (now) {
  const watch = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) if (entry.isIntersecting) now.textContent = entry.target.dataset.page;
    },
    { root: viewer, rootMargin: "-45% 0px -50% 0px" },
  );
  for (const page of pages.querySelectorAll(".page")) watch.observe(page);
}

const help = document.getElementById("help");
document.getElementById("help-open").addEventListener("click", () => help.showModal());
for (const image of pages.querySelectorAll("img")) {
  image.addEventListener("error", () => image.closest(".page").classList.add("missing"));
}

await flow?.load(`/api/v1/documents/${document.body.dataset.id}/record`);
outline();
openAddress();
addEventListener("hashchange", openAddress);
document.body.dataset.ready = "true";
