import { Tokenizer } from "htmlparser2";
import { ReadError } from "../read-error.js";
import { concat, copied, standingFor, type TracedText } from "../traced/traced-text.js";
import type { MarkupElement, MarkupNode } from "./markup-tree.js";

/**
 * Elements nested deeper than this stay in the tree as leaves of the deepest one, so that neither the tree nor
 * whoever walks it grows beyond bounds. Browsers cap their trees at the same depth.
 */
const DEEPEST = 512;
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
const VOID = new Set(
  "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".split(" "),
);
const CODE = new Set(["script", "style"]);
const ENDS_PARAGRAPH = new Set(
  "address article aside blockquote center details dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main menu nav ol p pre section table ul".split(
    " ",
  ),
);
/** An opening tag closes these if they are open, looking no further up than the boundary. */
const CLOSES: Readonly<Record<string, { readonly names: ReadonlySet<string>; readonly within: ReadonlySet<string> }>> =
  {
    li: { names: new Set(["li"]), within: new Set(["ul", "ol", "table"]) },
    dt: { names: new Set(["dt", "dd"]), within: new Set(["dl", "table"]) },
    dd: { names: new Set(["dt", "dd"]), within: new Set(["dl", "table"]) },
    td: { names: new Set(["td", "th"]), within: new Set(["tr", "table"]) },
    th: { names: new Set(["td", "th"]), within: new Set(["tr", "table"]) },
    tr: { names: new Set(["tr"]), within: new Set(["table"]) },
    tbody: { names: new Set(["tbody", "thead", "tfoot"]), within: new Set(["table"]) },
    thead: { names: new Set(["tbody", "thead", "tfoot"]), within: new Set(["table"]) },
    tfoot: { names: new Set(["tbody", "thead", "tfoot"]), within: new Set(["table"]) },
    option: { names: new Set(["option"]), within: new Set(["select"]) },
  };
const PARAGRAPH = new Set(["p"]);
const PARAGRAPH_BOUNDARY = new Set(["table", "td", "th", "body", "button"]);
const CELL_BOUNDARY = new Set(["table"]);

/**
 * A page as a tree, forgiving as browsers are; scripts and styles come out without content.
 *
 * @throws {ReadError} `too-complex` when it has more elements than that.
 */
export function parseHtml(source: string, maxElements = Infinity): MarkupElement {
  return parse(source, { xml: false, base: 0, maxElements, nameOf: (name) => name.toLowerCase() });
}

export interface XmlOptions {
  /** Added to every place, so that places in several parts differ. */
  readonly base?: number;
  readonly maxElements?: number;
  /** A prefix that the source uses for names known by another. */
  readonly prefix?: { readonly written: string; readonly known: string } | undefined;
  /** Leaves the prefixes of names away. */
  readonly withoutPrefixes?: boolean;
}

/** A part of an office document as a tree; names keep their prefix. */
export function parseXml(
  source: string,
  { base = 0, maxElements = Infinity, prefix, withoutPrefixes = false }: XmlOptions = {},
): MarkupElement {
  const written = prefix === undefined ? undefined : `${prefix.written}:`;
  const nameOf = (name: string): string =>
    withoutPrefixes
      ? name.slice(name.indexOf(":") + 1)
      : written !== undefined && name.startsWith(written)
        ? `${prefix?.known}:${name.slice(written.length)}`
        : name;
  return parse(source, { xml: true, base, maxElements, nameOf });
}

interface ParseOptions {
  readonly xml: boolean;
  readonly base: number;
  readonly maxElements: number;
  nameOf(written: string): string;
}

function parse(source: string, { xml, base, maxElements, nameOf }: ParseOptions): MarkupElement {
  const root: OpenElement = {
    name: "#root",
    attributes: NO_ATTRIBUTES,
    children: [],
    start: base,
    end: base + source.length,
  };
  const open: OpenElement[] = [root];
  /** How many elements of a name are open, so that the stack is searched only for what is there. */
  const openOf = new Map<string, number>();
  let flattened = 0;
  let elements = 0;
  let name = "";
  let opensAt = 0;
  let pending: TracedText[] = [];
  let attributeName = "";
  let attributeValue = "";
  let attributes: Map<string, string> | undefined;

  const current = (): OpenElement => open[open.length - 1] ?? root;
  const appendText = (text: TracedText): void => {
    if (text.text === "" || (!xml && CODE.has(current().name))) return;
    pending.push(text);
  };
  const settleText = (): void => {
    if (pending.length > 0) current().children.push(concat(pending));
    pending = [];
  };
  const closeDownTo = (position: number, end: number): void => {
    for (const element of open.slice(Math.max(1, position))) {
      element.end = end;
      openOf.set(element.name, (openOf.get(element.name) ?? 1) - 1);
    }
    open.length = Math.max(1, position);
    flattened = 0;
  };
  const closeNearest = (names: ReadonlySet<string>, within: ReadonlySet<string>): void => {
    if (!Array.from(names).some((one) => (openOf.get(one) ?? 0) > 0)) return;
    for (let at = open.length - 1; at > 0; at -= 1) {
      const openName = open[at]?.name ?? "";
      if (names.has(openName)) return closeDownTo(at, opensAt);
      if (within.has(openName)) return;
    }
  };
  const openElement = (selfClosing: boolean, end: number): void => {
    settleText();
    elements += 1;
    if (elements > maxElements) throw new ReadError("too-complex", { pieces: maxElements });
    if (!xml) {
      if (ENDS_PARAGRAPH.has(name)) closeNearest(PARAGRAPH, PARAGRAPH_BOUNDARY);
      const closes = Object.hasOwn(CLOSES, name) ? CLOSES[name] : undefined;
      if (closes !== undefined) closeNearest(closes.names, closes.within);
    }
    const element: OpenElement = { name, attributes: attributes ?? NO_ATTRIBUTES, children: [], start: opensAt, end };
    current().children.push(element);
    if (selfClosing || (!xml && VOID.has(name))) return;
    if (open.length > DEEPEST) flattened += 1;
    else {
      element.end = base + source.length;
      open.push(element);
      openOf.set(name, (openOf.get(name) ?? 0) + 1);
    }
  };
  const closeElement = (closed: string, nameEnd: number): void => {
    settleText();
    if (flattened > 0) {
      flattened -= 1;
      return;
    }
    if ((openOf.get(closed) ?? 0) === 0) return;
    const cell = closed === "td" || closed === "th" || closed === "tr" || closed === "table";
    for (let at = open.length - 1; at > 0; at -= 1) {
      const openName = open[at]?.name ?? "";
      if (openName === closed) return closeDownTo(at, base + (source.indexOf(">", nameEnd) + 1 || source.length));
      if (!xml && !cell && (CELL_BOUNDARY.has(openName) || openName === "td" || openName === "th")) return;
    }
  };

  const tokenizer = new Tokenizer(
    { xmlMode: xml, decodeEntities: true },
    {
      ontext: (start, end) => {
        appendText(copied(source.slice(start, end), base + start));
      },
      ontextentity: (codePoint, end) => {
        appendText(standingFor(String.fromCodePoint(codePoint), base + source.lastIndexOf("&", end - 1), base + end));
      },
      onopentagname: (start, end) => {
        name = nameOf(source.slice(start, end));
        opensAt = base + start - 1;
        attributes = undefined;
      },
      onattribname: (start, end) => {
        attributeName = nameOf(source.slice(start, end));
        attributeValue = "";
      },
      onattribdata: (start, end) => {
        attributeValue += source.slice(start, end);
      },
      onattribentity: (codePoint) => {
        attributeValue += String.fromCodePoint(codePoint);
      },
      onattribend: () => {
        attributes ??= new Map();
        if (!attributes.has(attributeName)) attributes.set(attributeName, attributeValue);
      },
      onopentagend: (end) => {
        openElement(false, base + end + 1);
      },
      onselfclosingtag: (end) => {
        openElement(xml, base + end + 1);
      },
      onclosetag: (start, end) => {
        closeElement(nameOf(source.slice(start, end)), end);
      },
      oncdata: (start, end, endOffset) => {
        if (xml) appendText(copied(source.slice(start, end - endOffset), base + start));
      },
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => undefined,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  settleText();
  return root;
}

interface OpenElement extends MarkupElement {
  readonly children: MarkupNode[];
  end: number;
}
