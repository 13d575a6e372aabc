import type { zh } from "./zh.js";

export const en: typeof zh = {
  copied: "Copied",
  copyFailed: "The browser forbids copying",
  copyJson: "Copy JSON",
  copyCsv: "Copy CSV",
  copyLink: "Copy link",
  stated: "stated",
  implied: "implied",
  quote: "Quote",
  concept: "Known as",
  base: "Compared with",
  region: "Region",
  section: "Section",
  sort: (column) => `Sort by ${column}`,
  rowsShown: (shown, all) => `${String(shown)} of ${String(all)} rows are listed`,
  showAllRows: "List all",
};
