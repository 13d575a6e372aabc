import type { zh } from "./later-zh.js";

export const en: typeof zh = {
  notes: "Proofreading",
  fixDelete: "Delete it",
  fixBlank: "Change to a plain space",
  fixTo: (text) => `Change to “${text}”`,
  accept: "Accept",
  copyFix: "Copy",
  findingsSummary: (total, seen, accepted) =>
    total === 0
      ? "Nothing to correct was found"
      : `${String(total)} findings, ${String(seen)} looked at, ${String(accepted)} changes accepted`,
  downloadFixed: "Download with changes (Word)",
  downloadFixedTitle:
    "Findings as comments, accepted fixes as tracked changes; in your own file where that is a Word file",
  fixedName: (name) => `${name} (corrected).docx`,
  fixesDone: (changes, comments, left) =>
    `Downloaded: ${String(changes)} tracked changes, ${String(comments)} comments${
      left === 0 ? "" : `; ${String(left)} changes overlap, touch a figure or an automatic number and stand as comments`
    }`,
  unreadSummary: (total, facts) =>
    `${String(facts)} numbers of the text became facts, ${String(total)} did not, for these reasons`,
  aliases: "Also",
  mentions: (count) => `used ${String(count)} times in the text`,
  nextMention: "Next use",
  noDefinition: "The report does not explain it",
  unreadHeading: "A number that is no fact",
  reason: "Reason",
  quote: "Quote",
  helpHeading: "Keys",
  keys: {
    n: "Next figure",
    p: "Previous figure",
    t: "Next term",
    u: "Next number that is no fact",
    f: "Next finding",
    "/": "Search",
    "?": "Open this help",
    Esc: "Clear the choice, leave the search",
  },
  keysBack: "With Shift they go backwards.",
  keysOn: "Use single keys",
  close: "Close",
};
