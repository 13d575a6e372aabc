import { Tokenizer } from "htmlparser2";
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
const PARAGRAPH_BOUNDARY = new Set(["table", "td", "th", "body", "button"]);
const CELL_BOUNDARY = new Set(["table"]);

/** A page as a tree, forgiving as browsers are; scripts and styles come out without content. */
export function parseHtml(source: string): MarkupElement {
  return parse(source, false);
}

/** A part of an office document as a tree; names keep their prefix. */
export function parseXml(source: string): MarkupElement {
  return parse(source, true);
}

function parse(source: string, xml: boolean): MarkupElement {
  const root: OpenElement = { name: "#root", attributes: NO_ATTRIBUTES, children: [] };
  const open: OpenElement[] = [root];
  let flattened = 0;
  let name = "";
  let attributeName = "";
  let attributeValue = "";
  let attributes: Map<string, string> | undefined;

  const current = (): OpenElement => open[open.length - 1] ?? root;
  const appendText = (text: string): void => {
    const { name: parent, children } = current();
    if (text === "" || (!xml && CODE.has(parent))) return;
    const last = children.length - 1;
    const before = children[last];
    if (typeof before === "string") children[last] = before + text;
    else children.push(text);
  };
  const closeDownTo = (position: number): void => {
    open.length = Math.max(1, position);
    flattened = 0;
  };
  const closeNearest = (names: ReadonlySet<string>, within: ReadonlySet<string>): void => {
    for (let at = open.length - 1; at > 0; at -= 1) {
      const openName = open[at]?.name ?? "";
      if (names.has(openName)) return closeDownTo(at);
      if (within.has(openName)) return;
    }
  };
  const openElement = (selfClosing: boolean): void => {
    if (!xml) {
      if (ENDS_PARAGRAPH.has(name)) closeNearest(new Set(["p"]), PARAGRAPH_BOUNDARY);
      const closes = Object.hasOwn(CLOSES, name) ? CLOSES[name] : undefined;
      if (closes !== undefined) closeNearest(closes.names, closes.within);
    }
    const element: OpenElement = { name, attributes: attributes ?? NO_ATTRIBUTES, children: [] };
    current().children.push(element);
    if (selfClosing || (!xml && VOID.has(name))) return;
    if (open.length > DEEPEST) flattened += 1;
    else open.push(element);
  };
  const closeElement = (closed: string): void => {
    if (flattened > 0) {
      flattened -= 1;
      return;
    }
    const cell = closed === "td" || closed === "th" || closed === "tr" || closed === "table";
    for (let at = open.length - 1; at > 0; at -= 1) {
      const openName = open[at]?.name ?? "";
      if (openName === closed) return closeDownTo(at);
      if (!xml && !cell && (CELL_BOUNDARY.has(openName) || openName === "td" || openName === "th")) return;
    }
  };

  const tokenizer = new Tokenizer(
    { xmlMode: xml, decodeEntities: true },
    {
      ontext: (start, end) => {
        appendText(source.slice(start, end));
      },
      ontextentity: (codePoint) => {
        appendText(String.fromCodePoint(codePoint));
      },
      onopentagname: (start, end) => {
        name = xml ? source.slice(start, end) : source.slice(start, end).toLowerCase();
        attributes = undefined;
      },
      onattribname: (start, end) => {
        attributeName = xml ? source.slice(start, end) : source.slice(start, end).toLowerCase();
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
      onopentagend: () => {
        openElement(false);
      },
      onselfclosingtag: () => {
        openElement(xml);
      },
      onclosetag: (start, end) => {
        closeElement(xml ? source.slice(start, end) : source.slice(start, end).toLowerCase());
      },
      oncdata: (start, end, endOffset) => {
        if (xml) appendText(source.slice(start, end - endOffset));
      },
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => undefined,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  return root;
}

interface OpenElement extends MarkupElement {
  readonly children: MarkupNode[];
}
