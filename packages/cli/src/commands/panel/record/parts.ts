import type { PanelPart, Report } from "@liaocheng/report-model";
import { plainText } from "@liaocheng/report-parser";

/** A part of a report with its text as it reads; what stands before the first part has neither heading nor role of its own. */
export interface TextPart {
  readonly heading: string;
  readonly role: PanelPart["role"];
  readonly text: string;
  readonly characters: number;
}

/** Parts and annexes of a report, what stands outside of them first; blank space left out, so that broken lines break no word. */
export function textParts(report: Report): readonly TextPart[] {
  const outside: string[] = [];
  const parts: TextPart[] = [];
  for (const child of report.children) {
    const text = dense(plainText(child));
    if (child.type === "section") parts.push(partOf(child.heading, child.role, text));
    else if (child.type === "annex") parts.push(partOf(child.title, "annex", text));
    else outside.push(text);
  }
  return [partOf("", "other", outside.join("\n")), ...parts];
}

const partOf = (heading: string, role: PanelPart["role"], text: string): TextPart => ({
  heading,
  role,
  text,
  characters: text.length - (text.split("\n").length - 1),
});

/** Blank space within lines goes; lines stay apart. */
const dense = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.replace(/\s+/gu, ""))
    .filter((line) => line !== "")
    .join("\n");
