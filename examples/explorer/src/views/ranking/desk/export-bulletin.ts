import {
  bulletinToCsv,
  bulletinToHtml,
  bulletinToMarkdown,
  bulletinWorkbook,
  type Bulletin,
  type Verdict,
} from "@liaocheng/ranking-evaluator";

/** What a bulletin can be kept as. */
export const BULLETIN_FORMATS = ["html", "xlsx", "csv", "md", "json"] as const;
export type BulletinFormat = (typeof BULLETIN_FORMATS)[number];

/** Writes a bulletin; JSON has the verdicts with everything that is known of each row. */
export async function exportBulletin(
  format: BulletinFormat,
  bulletin: Bulletin,
  verdicts: readonly Verdict[],
): Promise<Blob> {
  switch (format) {
    case "html":
      return new Blob([bulletinToHtml(bulletin)], { type: "text/html;charset=utf-8" });
    case "md":
      return new Blob([bulletinToMarkdown(bulletin)], { type: "text/markdown;charset=utf-8" });
    case "csv":
      // Excel takes Chinese for something else without the mark.
      return new Blob([`\uFEFF${bulletinToCsv(bulletin)}`], { type: "text/csv;charset=utf-8" });
    case "json":
      return new Blob([JSON.stringify(verdicts, undefined, 2)], { type: "application/json" });
    case "xlsx":
      return workbookOf(bulletin);
  }
}

async function workbookOf(bulletin: Bulletin): Promise<Blob> {
  const { default: writeXlsxFile } = await import("write-excel-file/browser");
  const { sheets, options } = bulletinWorkbook(bulletin);
  return writeXlsxFile(sheets as never, options as never).toBlob();
}
