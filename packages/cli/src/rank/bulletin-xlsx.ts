import { bulletinWorkbook, type Bulletin } from "@liaocheng/ranking-evaluator";

/** Writes a bulletin as a workbook. */
export async function bulletinToXlsx(bulletin: Bulletin): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import("write-excel-file/node");
  const { sheets, options } = bulletinWorkbook(bulletin);
  return writeXlsxFile(sheets as never, options as never).toBuffer();
}
