import type { Span } from "@liaocheng/report-model";

const CONTEXT = 12;
const BLANK = /[\s\u200b]+/gu;
/** A figure that is revised leaves a finding what it was. */
const FIGURE = /[0-9０-９]+(?:[.．][0-9０-９]*)?/gu;

/** A 53-bit hash of a text (cyrb53), written in hexadecimal; not for secrets. */
export function hashText(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, "0");
}

/** What a finding is told apart by when lines move: its rule, the text it quotes and a few characters of the line around. */
export function fingerprintKey(text: string, ruleId: string, messageId: string, span: Span): string {
  const before = comparable(lastLine(text.slice(Math.max(0, span.start - CONTEXT * 2), span.start))).slice(-CONTEXT);
  const after = comparable(firstLine(text.slice(span.end, span.end + CONTEXT * 2))).slice(0, CONTEXT);
  const quoted = comparable(text.slice(span.start, Math.min(span.end, span.start + 200)));
  // A finding may begin or end within a figure.
  const lead = quoted.startsWith("0") ? before.replace(/0$/u, "") : before;
  const tail = quoted.endsWith("0") ? after.replace(/^0/u, "") : after;
  return `${ruleId}\n${messageId}\n${lead}\n${quoted}\n${tail}`;
}

function comparable(text: string): string {
  return text.replace(BLANK, "").replace(FIGURE, "0");
}

function firstLine(text: string): string {
  const end = text.indexOf("\n");
  return end < 0 ? text : text.slice(0, end);
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf("\n") + 1);
}
