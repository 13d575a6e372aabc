import type { zh } from "./zh.js";

export const en: typeof zh = {
  heading: "Draft",
  editor: "Draft",
  placeholder: "Write here, or paste a draft. Figures and findings follow as you write.",
  blank: "New draft",
  fromDocument: (title) => `Edit “${title}”`,
  openAsReport: "Open as a report",
  openTitle: "See this draft in the other views; the draft stays here",
  draftName: (number) => `Draft ${String(number)}.txt`,
  save: "Save as txt",
  fileName: "draft.txt",
  replace: { zh: "现在这一稿还没有存，换掉吗？", en: "This draft is not saved. Replace it?" },
  states: { lines: "Reading the changed lines …", all: "Reading all of it …", read: "All read" },
  kept: "Kept here",
  counts: (characters, facts, findings) =>
    `${String(characters)} characters, ${String(facts)} figures, ${String(findings)} findings`,
  findings: "Findings",
  noFindings: "No findings",
  facts: "Figures of this paragraph",
  noFacts: "The paragraph at the cursor has no figures",
  fixDelete: "Delete",
  fixBlank: "Make it a plain blank",
  fixTo: (text) => `Change to “${text}”`,
};
