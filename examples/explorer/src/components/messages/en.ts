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
  coverage: "Coverage",
  measure: "Measure",
  region: "Region",
  section: "Section",
  partLoading: "Loading this part …",
  partFailed: "This part is not loaded yet and cannot be reached; go online and reload, or use the single-file version",
  sort: (column) => `Sort by ${column}`,
  rowsShown: (shown, all) => `${String(shown)} of ${String(all)} rows are listed`,
  showAllRows: "List all",
};
