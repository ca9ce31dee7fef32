// A document without pages: its text and its tables, every stretch known by its offsets.
export class Flow {
  #element;
  #pieces = []; // text nodes with the offset of their first character, ascending

  constructor(element) {
    this.#element = element;
  }

  /** Lays out the record's text anew: HTML changes line ends, and offsets need the text as it is. */
  async load(address) {
    const answer = await fetch(address);
    if (!answer.ok) return;
    const { text, tables } = await answer.json();
    const body = document.createDocumentFragment();
    let at = 0;
    for (const table of tables) {
      const starts = table.cells.map((cell) => cell.target.start);
      const end = Math.max(...table.cells.map((cell) => cell.target.end));
      const start = Math.min(...starts);
      if (!(start >= at)) continue;
      body.append(this.#piece(text, at, start), this.#table(text, table));
      at = end;
    }
    body.append(this.#piece(text, at, text.length));
    this.#element.replaceChildren(body);
    this.#pieces.sort((a, b) => a.start - b.start);
  }

  #piece(text, start, end) {
    const node = document.createTextNode(text.slice(start, end));
    this.#pieces.push({ start, end, node });
    return node;
  }

  #table(text, table) {
    const element = document.createElement("table");
    const rows = Array.from({ length: table.rowCount }, () => element.insertRow());
    for (const cell of table.cells) {
      const box = document.createElement(cell.role === "HEADER" ? "th" : "td");
      box.rowSpan = cell.rowSpan;
      box.colSpan = cell.columnSpan;
      if (/^[\d.,%() +-]+$/.test(cell.text)) box.className = "number";
      box.append(this.#piece(text, cell.target.start, cell.target.end));
      rows[cell.row].append(box);
    }
    return element;
  }

  /** The ranges of what stands from start to end, one for each text node. */
  ranges(start, end) {
    return this.#pieces
      .filter((piece) => piece.start < end && start < piece.end)
      .map((piece) => {
        const range = new Range();
        range.setStart(piece.node, Math.max(0, start - piece.start));
        range.setEnd(piece.node, Math.min(end, piece.end) - piece.start);
        return range;
      });
  }

  /** Paints stretches given by [start, end] under a name; what was painted under it before is gone. */
  paint(name, stretches) {
    if (!globalThis.CSS?.highlights) return [];
    const ranges = stretches.flatMap(([start, end]) => this.ranges(start, end));
    CSS.highlights.set(name, new Highlight(...ranges));
    return ranges;
  }

  /** The offset of the character at a point of the window; -1 where there is none. */
  offsetAt(x, y) {
    const caret = document.caretPositionFromPoint?.(x, y);
    const node = caret?.offsetNode ?? document.caretRangeFromPoint?.(x, y)?.startContainer;
    const offset = caret?.offset ?? document.caretRangeFromPoint?.(x, y)?.startOffset;
    const piece = this.#pieces.find((p) => p.node === node);
    return piece ? piece.start + offset : -1;
  }
}
