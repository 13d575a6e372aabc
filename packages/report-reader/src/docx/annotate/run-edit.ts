import { elementsOf } from "../../markup/markup-tree.js";
import type { IndexedRun, TextContent } from "./run-index.js";

/** What happens to one run. Places are offsets in the source, within its text or at its ends. */
export interface RunEdit {
  readonly indexed: IndexedRun;
  readonly marks: Mark[];
  readonly deletions: Deletion[];
}

/** Xml that goes between two characters; marks at one place stand in the order of their ranks. */
export interface Mark {
  readonly at: number;
  /** Insertions 0, ends of comments 1, beginnings of comments 2. */
  readonly rank: 0 | 1 | 2;
  /** Given the properties of the run. */
  xml(runProperties: string): string;
  /** Tracked insertions stand beside those of others, not inside them. */
  readonly leavesInsertion?: boolean;
}

/** Characters to be struck out; tracked with an opening tag, a new one for each piece, or dropped without. */
interface Deletion {
  readonly from: number;
  readonly fromEnd: number;
  readonly tag: (() => string) | undefined;
}

/** What an edit needs of the document around it. */
export interface EditContext {
  readonly prefix: string;
  /** An id that no change of the document bears. */
  freshId(): number;
  /** The source of a stretch, other edits in it made. */
  rawSlice(start: number, end: number): string;
}

/** A run written anew, cut where marks stand. */
export function editedRun({ indexed, marks, deletions }: RunEdit, { prefix, freshId, rawSlice }: EditContext): string {
  const { run, inserted, texts } = indexed;
  const w = `${prefix}:`;
  const children = elementsOf(run);
  const properties = children.find(({ name }) => name === "w:rPr");
  const rPr = properties === undefined ? "" : rawSlice(properties.start, properties.end);
  const openTag = rawSlice(run.start, rawSlice(run.start, run.end).indexOf(">") + 1 + run.start);
  const insertedTag = inserted === undefined ? "" : openingTag(rawSlice(inserted.start, inserted.end));
  const waiting = [...marks].sort((one, other) => one.at - other.at || one.rank - other.rank);
  let out = "";
  let content: string[] = [];
  const settle = (): void => {
    if (content.length > 0) out += `${openTag}${rPr}${content.join("")}</${w}r>`;
    content = [];
  };
  const markUpTo = (at: number): void => {
    while ((waiting[0]?.at ?? Infinity) <= at) {
      const mark = waiting.shift();
      if (mark === undefined) return;
      settle();
      const leaves = mark.leavesInsertion === true && inserted !== undefined;
      out += leaves
        ? `</${w}${inserted.name.slice(2)}>${mark.xml(rPr)}${withId(insertedTag, freshId())}`
        : mark.xml(rPr);
    }
  };
  const writeText = (text: TextContent): void => {
    const inside = (at: number): boolean => at > text.from && at < text.fromEnd;
    const cuts = [
      text.from,
      ...waiting.map(({ at }) => at),
      ...deletions.flatMap(({ from, fromEnd }) => [from, fromEnd]),
      text.fromEnd,
    ]
      .filter((at) => at === text.from || at === text.fromEnd || inside(at))
      .sort((one, other) => one - other);
    const whole = new Set(cuts).size === 2;
    cuts.forEach((from, index) => {
      const fromEnd = cuts[index + 1];
      if (fromEnd === undefined || fromEnd === from) return;
      markUpTo(from);
      const deletion = deletions.find((one) => one.from <= from && one.fromEnd >= fromEnd);
      const characters = rawSlice(from, fromEnd);
      if (deletion === undefined)
        content.push(
          whole ? rawSlice(text.element.start, text.element.end) : `<${w}t xml:space="preserve">${characters}</${w}t>`,
        );
      else if (deletion.tag !== undefined) {
        settle();
        const struck = `<${w}r>${rPr}<${w}delText xml:space="preserve">${characters}</${w}delText></${w}r>`;
        out += `${deletion.tag()}${struck}</${w}del>`;
      }
    });
    markUpTo(text.fromEnd);
  };
  markUpTo(run.start);
  for (const child of children) {
    if (child === properties) continue;
    const text = texts.find(({ element }) => element === child);
    if (text === undefined) content.push(rawSlice(child.start, child.end));
    else writeText(text);
  }
  settle();
  markUpTo(run.end);
  return out;
}

function openingTag(xml: string): string {
  return xml.slice(0, xml.indexOf(">") + 1);
}

/** A tag under an id of its own. */
function withId(tag: string, id: number): string {
  return tag.replace(/(?<before>\sw:id=)["']\d{1,10}["']/u, `$<before>"${String(id)}"`);
}
