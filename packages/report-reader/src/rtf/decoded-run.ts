import { COMMON_CHARACTERS } from "../encoding/common-characters.js";
import { decodeBytes } from "../encoding/decode-bytes.js";

/** What fonts without a stated set are in; some programs wrote Chinese bytes in them all the same. */
export const WESTERN = "windows-1252";
/** Pairs of high bytes; accented letters stand alone among plain ones. */
const PAIRED = /^(?:\p{ASCII}|[\xa1-\xfe]{2})*$/u;
/** Of the characters that pairs read as in Chinese, so many are among the commonest. */
const COMMON_SHARE = 0.3;

/** The text of the bytes of one run: in a western code page they are Chinese where they read as Chinese. */
export function decodedRun(stored: readonly number[], encoding: string): string {
  const bytes = Uint8Array.from(stored);
  if (encoding === WESTERN && PAIRED.test(latin1(stored))) {
    const chinese = decodeBytes("gb18030", bytes);
    const wide = Array.from(chinese).filter((character) => character > "\x7f");
    const common = wide.filter((character) => COMMON_CHARACTERS.has(character.codePointAt(0) ?? 0));
    if (wide.length > 0 && common.length >= wide.length * COMMON_SHARE) return chinese;
  }
  return decodeBytes(encoding, bytes);
}

const latin1 = (stored: readonly number[]): string => stored.map((byte) => String.fromCharCode(byte)).join("");
