import { OPS, type PDFPageProxy } from "unpdf/pdfjs";
import { FEWEST_DRAWINGS } from "./fewest-drawings.js";

const PICTURES: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintInlineImageXObject,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintImageMaskXObject,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintImageMaskXObjectRepeat,
  OPS.shadingFill,
]);

/** Whether a page without text shows nothing that could be text: no picture, hardly a line. */
export async function isBlankPage(page: PDFPageProxy): Promise<boolean> {
  const { fnArray } = await page.getOperatorList();
  const drawings = fnArray.filter((operator) => operator === OPS.constructPath).length;
  return drawings < FEWEST_DRAWINGS && !fnArray.some((operator) => PICTURES.has(operator));
}
