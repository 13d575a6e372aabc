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
  const pieces = splitOutsideQuotes(term);
  if (pieces.length < 2) return [];
  return pieces.filter((piece) => piece.replace(QUOTES, "").length > 1);
}

function splitOutsideQuotes(term: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  let depth = 0;
  for (let at = 0; at < term.length; at++) {
    const char = term.charAt(at);
    if ("“「『".includes(char)) {
      if (depth === 0 && at > from && "”」』".includes(term.charAt(at - 1))) {
        pieces.push(term.slice(from, at));
        from = at;
      }
      depth++;
    } else if ("”」』".includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && JOINTS.includes(char) && isJoint(term, at)) {
      pieces.push(term.slice(from, at));
      from = at + 1;
    }
  }
  pieces.push(term.slice(from));
  return pieces.filter((piece) => piece !== "");
}

/** 和 joins two names only beside a quotation: 工程和“双千”计划, not 和平. */
function isJoint(term: string, at: number): boolean {
  const char = term.charAt(at);
  if (char === "、") return true;
  return "“「『".includes(term.charAt(at + 1)) || "”」』".includes(term.charAt(at - 1));
}
