import type { Span } from "@liaocheng/report-model";
import type { LintDocument } from "./lint-document.js";

/** A term the report explains, as printed. */
export interface GlossaryHead extends Span {
  readonly term: string;
  /** The term and its other spellings, without quotes and blanks. */
  readonly forms: readonly string[];
  readonly definition: string;
  readonly definitionStart: number;
  readonly ordinal: number | undefined;
}

/** Reads the glossary annexes and notes of a report. */
export function readGlossary({ report, text }: LintDocument): GlossaryHead[] {
  return report.children.flatMap((annex) =>
    annex.type !== "annex"
      ? []
      : annex.children.flatMap((entry): GlossaryHead[] => {
          if (entry.type !== "glossaryEntry") return [];
          const from = entry.position.start.offset;
          const printed = text.slice(from, entry.position.end.offset);
          const head = Math.max(0, printed.indexOf(entry.term));
          const body = printed.indexOf(entry.definition.slice(0, 12), head + entry.term.length);
          return [
            {
              term: entry.term,
              forms: [...new Set([entry.term, ...entry.aliases].map(bare).filter((form) => form.length >= 2))],
              definition: entry.definition,
              definitionStart: from + Math.max(0, body),
              ordinal: entry.ordinal,
              start: from + head,
              end: from + head + entry.term.length,
            },
          ];
        }),
  );
}

/** A word without quotes and blank space. */
export function bare(word: string): string {
  return word.replace(/[“”‘’"\s]/gu, "");
}

/** The text before the annexes, without quotes and blank space, with the offset of each character. */
export function readBody({ blocks }: LintDocument): { text: string; offsets: readonly number[] } {
  const characters: string[] = [];
  const offsets: number[] = [];
  for (const block of blocks) {
    if (block.inAnnex) continue;
    for (let index = 0; index < block.text.length; index += 1) {
      const character = block.text.charAt(index);
      if (/[“”‘’"\s]/u.test(character)) continue;
      characters.push(character);
      offsets.push(block.start + index);
    }
    characters.push("\n");
    offsets.push(block.end);
  }
  return { text: characters.join(""), offsets };
}
