import { raisedText } from "../blocks/note-mark.js";
import { childNamed, textOf, type MarkupElement } from "../markup/markup-tree.js";
import { alternative } from "./alternative.js";
import type { Notes } from "./notes.js";
import type { Styles } from "./paragraph-styles.js";
import { isOn, numberOf, valueOf } from "./word-attribute.js";

/** What reading a document counts for its warnings. */
export type Counted = "contents" | "changes" | "altChunk";

export interface InlineContext {
  readonly notes: Notes;
  readonly styles: Styles;
  count(what: Counted): void;
}

export interface InlineText {
  /** Line breaks within the paragraph are `\n`. */
  readonly text: string;
  /** Contents of the text boxes anchored in the paragraph, in order. */
  readonly boxes: readonly MarkupElement[];
}

const TRANSPARENT = new Set([
  "w:hyperlink",
  "w:ins",
  "w:moveTo",
  "w:smartTag",
  "w:sdt",
  "w:sdtContent",
  "w:fldSimple",
  "w:dir",
  "w:bdo",
  "w:customXml",
  "w:ruby",
  "w:rubyBase",
]);
const DRAWINGS = new Set(["w:drawing", "w:pict", "w:object"]);
/** Half-points against half-points. */
const LIFTED = 0.3;
/** Fonts whose characters are pictures; what they draw is no text. */
const SYMBOL_FONTS = /^(?:wingdings|webdings|symbol)/iu;

/** The text of a paragraph as it is shown: deletions, hidden text and field codes left out, raised numbers set off as note marks. */
export function inlineText(paragraph: MarkupElement, context: InlineContext): InlineText {
  const boxes: MarkupElement[] = [];
  let text = "";
  let raised = "";
  const settleRaised = (): void => {
    if (raised !== "") text += raisedText(raised, text);
    raised = "";
  };
  const append = (piece: string, isRaised: boolean): void => {
    if (isRaised) raised += piece;
    else {
      settleRaised();
      text += piece;
    }
  };

  const walk = (parent: MarkupElement): void => {
    for (const child of parent.children) {
      if (typeof child === "string") continue;
      if (child.name === "w:r") walkRun(child);
      else if (child.name === "w:del" || child.name === "w:moveFrom") context.count("changes");
      else if (child.name === "mc:AlternateContent") walk(alternative(child));
      else if (child.name === "m:oMath" || child.name === "m:oMathPara") append(formulaText(child), false);
      else if (TRANSPARENT.has(child.name)) {
        if (child.name === "w:ins" || child.name === "w:moveTo") context.count("changes");
        walk(child);
      }
    }
  };
  const walkRun = (run: MarkupElement): void => {
    const properties = childNamed(run, "w:rPr");
    if (isOn(properties, "w:vanish") || isOn(properties, "w:webHidden")) return;
    const isRaised = isRaisedRun(properties, context);
    for (const child of run.children) if (typeof child !== "string") appendRunChild(child, isRaised);
  };
  const appendRunChild = (child: MarkupElement, isRaised: boolean): void => {
    switch (child.name) {
      case "w:t":
        return append(textOf(child), isRaised);
      case "w:tab":
      case "w:ptab":
        return append("\t", false);
      case "w:br":
      case "w:cr":
        return append("\n", false);
      case "w:noBreakHyphen":
        return append("-", isRaised);
      case "w:sym":
        return append(symbolText(child), isRaised);
      case "w:footnoteReference":
        return append(context.notes.markOf("footnote", child.attributes.get("w:id")), false);
      case "w:endnoteReference":
        return append(context.notes.markOf("endnote", child.attributes.get("w:id")), false);
      case "mc:AlternateContent":
        for (const inner of alternative(child).children) if (typeof inner !== "string") appendRunChild(inner, isRaised);
        return;
      case "w:ruby":
        return walk(child);
      default:
        if (DRAWINGS.has(child.name)) collectBoxes(child, boxes);
    }
  };
  walk(paragraph);
  settleRaised();
  return { text, boxes };
}

/** Raised by its own format or its style, or lifted by a good part of its size as LibreOffice writes it. */
function isRaisedRun(properties: MarkupElement | undefined, { styles }: InlineContext): boolean {
  const alignment = valueOf(properties, "w:vertAlign");
  if (alignment !== undefined) return alignment === "superscript";
  const lift = numberOf(properties, "w:position");
  const size = numberOf(properties, "w:sz");
  if (lift !== undefined && size !== undefined && lift > size * LIFTED) return true;
  return styles.get(valueOf(properties, "w:rStyle") ?? "")?.raised === true;
}

function collectBoxes(element: MarkupElement, boxes: MarkupElement[]): void {
  for (const child of element.children) {
    if (typeof child === "string") continue;
    if (child.name === "w:txbxContent") boxes.push(child);
    else collectBoxes(child.name === "mc:AlternateContent" ? alternative(child) : child, boxes);
  }
}

function formulaText(element: MarkupElement): string {
  return element.name === "m:t"
    ? textOf(element)
    : element.children.map((child) => (typeof child === "string" ? "" : formulaText(child))).join("");
}

function symbolText(symbol: MarkupElement): string {
  const code = Number.parseInt(symbol.attributes.get("w:char") ?? "", 16);
  const isPicture = SYMBOL_FONTS.test(symbol.attributes.get("w:font") ?? "") || (code >= 0xe000 && code <= 0xf8ff);
  return isPicture || !(code >= 0x20 && code <= 0xffff) ? "" : String.fromCharCode(code);
}
