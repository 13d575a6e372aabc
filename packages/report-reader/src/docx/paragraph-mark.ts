import { childNamed, type MarkupElement } from "../markup/markup-tree.js";

/** Whether tracked changes strike out the end of a paragraph: accepted, it runs on into the next, whose format and ordinal count. */
export function isMarkDeleted(properties: MarkupElement | undefined): boolean {
  const mark = childNamed(properties, "w:rPr");
  return childNamed(mark, "w:del") !== undefined || childNamed(mark, "w:moveFrom") !== undefined;
}
