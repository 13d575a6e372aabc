import type { Dropped } from "../account/text-account.js";
import { raisedText } from "../blocks/note-mark.js";
import { childNamed, elementsOf, textOf, tracedTextOf, type MarkupElement } from "../markup/markup-tree.js";
import { concat, inPlaceOf, made, standingFor, type TracedText } from "../traced/traced-text.js";
import { alternative, otherAlternatives } from "./alternative.js";
import { combinedCharacters } from "./field-equation.js";
import type { Notes } from "./notes.js";
import type { Styles } from "./paragraph-styles.js";
import { symbolFontText, symbolText } from "./symbol-font.js";
import { isOn, numberOf, valueOf } from "./word-attribute.js";

/** What reading a document counts for its warnings. */
export type Counted = "contents" | "changes" | "altChunk";

export interface InlineContext {
  readonly notes: Notes;
  readonly styles: Styles;
  count(what: Counted): void;
  /** Leaves out an element with all it holds. */
  drop(element: MarkupElement, fate: Dropped["fate"]): void;
}

export interface InlineText {
  /** Line breaks within the paragraph are `\n`. */
  readonly text: TracedText;
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
/** Fields that count pages: what they show depends on the printer. */
const PAGE_FIELD = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)(?![A-Z])/iu;
/** Half-points against half-points. */
const LIFTED = 0.3;

/** The text of a paragraph as it is shown: deletions, hidden text and field codes left out, raised numbers set off as note marks. */
export function inlineText(paragraph: MarkupElement, context: InlineContext): InlineText {
  const boxes: MarkupElement[] = [];
  const pieces: TracedText[] = [];
  /** The end of what was read so far, to judge raised numbers by. */
  let tail = "";
  let raised: TracedText[] = [];
  /** Codes of the fields that are open and have shown no result yet. */
  const codes: { code: string; shown: boolean; printed: boolean; at: MarkupElement }[] = [];
  const add = (piece: TracedText): void => {
    pieces.push(piece);
    tail = (tail + piece.text).slice(-8);
  };
  const settleRaised = (): void => {
    const mark = concat(raised);
    raised = [];
    if (mark.text !== "") add(inPlaceOf(raisedText(mark.text, tail), mark));
  };
  const append = (piece: TracedText, isRaised: boolean): void => {
    if (isRaised) raised.push(piece);
    else {
      settleRaised();
      add(piece);
    }
  };

  const walk = (parent: MarkupElement): void => {
    for (const child of elementsOf(parent)) {
      if (child.name === "w:r") walkRun(child);
      else if (child.name === "w:del" || child.name === "w:moveFrom") {
        context.count("changes");
        context.drop(child, "deleted");
      } else if (child.name === "mc:AlternateContent") {
        for (const other of otherAlternatives(child)) context.drop(other, "duplicate");
        walk(alternative(child));
      } else if (child.name === "m:oMath" || child.name === "m:oMathPara") append(formulaText(child), false);
      else if (child.name === "w:rt") context.drop(child, "hidden");
      else if (child.name === "w:fldSimple" && PAGE_FIELD.test(child.attributes.get("w:instr") ?? ""))
        context.drop(child, "furniture");
      else if (TRANSPARENT.has(child.name)) {
        if (child.name === "w:ins" || child.name === "w:moveTo") context.count("changes");
        walk(child);
      }
    }
  };
  const walkRun = (run: MarkupElement): void => {
    const properties = childNamed(run, "w:rPr");
    if (isHidden(properties, context)) {
      // The marks of fields count even where they are hidden.
      for (const child of elementsOf(run)) if (child.name === "w:fldChar") field(child);
      return context.drop(run, "hidden");
    }
    const isRaised = isRaisedRun(properties, context);
    const font = childNamed(properties, "w:rFonts")?.attributes.get("w:ascii");
    for (const child of elementsOf(run)) appendRunChild(child, isRaised, font);
  };
  const field = (mark: MarkupElement): void => {
    const type = mark.attributes.get("w:fldCharType");
    const open = codes.at(-1);
    if (type === "begin") codes.push({ code: "", shown: false, printed: false, at: mark });
    else if (type === "separate" && open !== undefined) open.shown = true;
    else if (type === "end" && open !== undefined) {
      codes.pop();
      const printed = open.printed ? undefined : combinedCharacters(open.code);
      if (printed !== undefined) append(standingFor(printed, open.at.start, mark.end), false);
    }
  };
  const appendRunChild = (child: MarkupElement, isRaised: boolean, font: string | undefined): void => {
    switch (child.name) {
      case "w:t": {
        const open = codes.at(-1);
        if (open !== undefined) open.printed ||= open.shown;
        if (codes.some(({ code, shown }) => shown && PAGE_FIELD.test(code))) return context.drop(child, "furniture");
        return append(symbolFontText(tracedTextOf(child), font), isRaised);
      }
      case "w:tab":
      case "w:ptab":
        return append(made("\t"), false);
      case "w:br":
      case "w:cr":
        return append(made("\n"), false);
      case "w:noBreakHyphen":
        return append(standingFor("-", child.start, child.end), isRaised);
      case "w:sym":
        return append(standingFor(symbolText(child), child.start, child.end), isRaised);
      case "w:fldChar":
        return field(child);
      case "w:instrText": {
        const open = codes.at(-1);
        if (open !== undefined) open.code += textOf(child);
        return;
      }
      case "w:pgNum":
        return;
      case "w:footnoteReference":
        return append(made(context.notes.markOf("footnote", child.attributes.get("w:id"))), false);
      case "w:endnoteReference":
        return append(made(context.notes.markOf("endnote", child.attributes.get("w:id"))), false);
      case "mc:AlternateContent":
        for (const other of otherAlternatives(child)) context.drop(other, "duplicate");
        for (const inner of elementsOf(alternative(child))) appendRunChild(inner, isRaised, font);
        return;
      case "w:ruby":
        return walk(child);
      default:
        if (DRAWINGS.has(child.name)) collectBoxes(child, boxes, context);
    }
  };
  walk(paragraph);
  settleRaised();
  return { text: concat(pieces), boxes };
}

function isHidden(properties: MarkupElement | undefined, { styles }: InlineContext): boolean {
  if (isOn(properties, "w:webHidden")) return true;
  if (childNamed(properties, "w:vanish") !== undefined) return isOn(properties, "w:vanish");
  return styles.get(valueOf(properties, "w:rStyle") ?? "none")?.hidden === true;
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

function collectBoxes(element: MarkupElement, boxes: MarkupElement[], context: InlineContext): void {
  for (const child of elementsOf(element)) {
    if (child.name === "w:txbxContent") boxes.push(child);
    else if (child.name === "mc:AlternateContent") {
      for (const other of otherAlternatives(child)) context.drop(other, "duplicate");
      collectBoxes(alternative(child), boxes, context);
    } else collectBoxes(child, boxes, context);
  }
}

function formulaText(element: MarkupElement): TracedText {
  return element.name === "m:t" ? tracedTextOf(element) : concat(elementsOf(element).map(formulaText));
}
