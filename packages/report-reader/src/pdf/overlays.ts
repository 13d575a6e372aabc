import type { PDFPageProxy } from "unpdf/pdfjs";

/** What pdf.js tells of an annotation. */
interface Overlay {
  readonly subtype?: string;
  readonly fieldType?: string;
  readonly fieldValue?: unknown;
  readonly contentsObj?: { readonly str?: string };
  readonly annotationFlags?: number;
  readonly hidden?: boolean;
}

/** Flags of annotations that are not shown: hidden, not viewed. */
const UNSEEN = 0x02 | 0x20;

/** The filled fields of forms and the text boxes laid over a page: text that is shown and is none of the page's own. */
export async function overlaysOfPage(page: PDFPageProxy): Promise<number> {
  const laid = (await page.getAnnotations().catch(() => [])) as readonly Overlay[];
  return laid.filter(holdsText).length;
}

function holdsText({ subtype, fieldType, fieldValue, contentsObj, annotationFlags = 0, hidden }: Overlay): boolean {
  if (hidden === true || (annotationFlags & UNSEEN) !== 0) return false;
  if (subtype === "FreeText") return isFilled(contentsObj?.str);
  if (subtype !== "Widget" || (fieldType !== "Tx" && fieldType !== "Ch")) return false;
  // What was chosen in a list comes as a list, also of one.
  return Array.isArray(fieldValue) ? fieldValue.some(isFilled) : isFilled(fieldValue);
}

const isFilled = (value: unknown): boolean => typeof value === "string" && value.trim() !== "";
