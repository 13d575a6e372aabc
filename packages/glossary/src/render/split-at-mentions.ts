import type { Mention } from "../annotate.js";
import { GlossaryError } from "../errors.js";

/** A stretch of a text, with the mention it is, if it is one. */
export interface MentionedStretch {
  readonly text: string;
  readonly mention?: Mention;
}

/** Cuts a text at its mentions; nothing of it is lost. */
export function splitAtMentions(text: string, mentions: readonly Mention[]): MentionedStretch[] {
  const stretches: MentionedStretch[] = [];
  let reached = 0;
  for (const mention of mentions) {
    if (mention.start < reached || mention.end <= mention.start || mention.end > text.length) {
      const place = `${String(mention.start)}–${String(mention.end)}`;
      throw new GlossaryError("GLOSSARY_MENTIONS_MISFIT", {
        path: `mentions[${String(mentions.indexOf(mention))}]`,
        messages: {
          zh: `出处须属于这段文字并按先后排列，${place} 却在 ${String(reached)} 之后`,
          en: `expected mentions of this text in order, got ${place} after ${String(reached)}`,
        },
      });
    }
    if (mention.start > reached) stretches.push({ text: text.slice(reached, mention.start) });
    stretches.push({ text: text.slice(mention.start, mention.end), mention });
    reached = mention.end;
  }
  if (reached < text.length) stretches.push({ text: text.slice(reached) });
  return stretches;
}
