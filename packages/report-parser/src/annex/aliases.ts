import { splitOutside } from "@liaocheng/report-model";

const QUOTED = /[“"‘「『](?<inner>[^“”"‘’「」『』]{1,30})[”"’」』]/gu;
const QUOTES = /[“”"‘’「」『』]/gu;
/** Only such terms have other spellings; 和 alone joins no names. */
const JOINED_OR_QUOTED = /[“”"‘’「」『』、]/u;
const JOINTS = "和与及、";

/**
 * Other spellings of a glossary head: without quotes, the bare core inside quotes, the parts of a compound head.
 *
 * @returns Spellings other than the term itself, in order, none twice.
 */
export function termAliases(term: string): string[] {
  if (!JOINED_OR_QUOTED.test(term)) return [];
  const aliases = new Set<string>();
  const parts = splitCompound(term);
  if (!/[”」』][“「『]/u.test(term)) aliases.add(term.replace(QUOTES, ""));
  for (const part of parts) {
    aliases.add(part);
    aliases.add(part.replace(QUOTES, ""));
  }
  for (const { groups } of term.matchAll(QUOTED)) {
    const inner = groups?.["inner"] ?? "";
    if (inner.length > 1 && !/^\d+$/u.test(inner)) aliases.add(inner);
  }
  aliases.delete(term);
  aliases.delete("");
  return [...aliases];
}

/** “两重”“两新” and 科技英才领航工程和“双千”计划 name several things. */
function splitCompound(term: string): string[] {
  const pieces = splitOutside(term, isJoint, { opening: "“「『", betweenQuotes: true }).filter((piece) => piece !== "");
  if (pieces.length < 2) return [];
  return pieces.filter((piece) => piece.replace(QUOTES, "").length > 1);
}

/** 和 joins two names only beside a quotation: 工程和“双千”计划, not 和平. */
function isJoint(term: string, at: number): boolean {
  const char = term.charAt(at);
  if (char === "、" || !JOINTS.includes(char)) return char === "、";
  return "“「『".includes(term.charAt(at + 1)) || "”」』".includes(term.charAt(at - 1));
}
