import type { zh } from "./zh.js";

export const en: typeof zh = {
  copied: "Copied",
  copyFailed: "The browser forbids copying",
  copyJson: "Copy JSON",
  copyCsv: "Copy CSV",
  copyLink: "Copy link",
  jump: "Show in text",
  stated: "stated",
  implied: "implied",
  decidedBy: (resolver) => `by ${resolver}`,
  quote: "Quote",
  value: "Value",
  concept: "Known as",
  base: "Compared with",
  region: "Region",
  section: "Section",
  sort: (column) => `Sort by ${column}`,
};
