/** A piece of an rtf: a group's border, a control word with its number, or a byte of text. Places are offsets in the file. */
export type RtfToken =
  | { readonly kind: "open"; readonly at: number }
  | { readonly kind: "close"; readonly at: number }
  | {
      readonly kind: "word";
      readonly at: number;
      readonly end: number;
      readonly name: string;
      readonly number?: number;
    }
  | {
      readonly kind: "byte";
      readonly at: number;
      readonly end: number;
      readonly byte: number;
    };

const BACKSLASH = 0x5c;
const LONGEST_WORD = 32;

/** The tokens of an rtf in order; line ends of the file mean nothing. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x7b || byte === 0x7d) {
      yield { kind: byte === 0x7b ? "open" : "close", at };
      at += 1;
    } else if (byte === BACKSLASH) {
      const token = control(bytes, at);
      yield token;
      at = token.kind === "word" && token.name === "bin" ? token.end + Math.max(0, token.number ?? 0) : token.end;
    } else {
      if (byte !== 0x0a && byte !== 0x0d && byte !== 0) yield { kind: "byte", at, end: at + 1, byte };
      at += 1;
    }
  }
}

function control(bytes: Uint8Array, at: number): Extract<RtfToken, { kind: "word" | "byte" }> {
  const first = bytes[at + 1] ?? 0;
  if (first === 0x27) {
    const byte = Number.parseInt(String.fromCharCode(bytes[at + 2] ?? 0x30, bytes[at + 3] ?? 0x30), 16);
    return {
      kind: "byte",
      at,
      end: at + 4,
      byte: Number.isNaN(byte) ? 0x3f : byte,
    };
  }
  if (first === BACKSLASH || first === 0x7b || first === 0x7d) return { kind: "byte", at, end: at + 2, byte: first };
  let end = at + 1;
  let name = "";
  while (isLetter(bytes[end]) && name.length < LONGEST_WORD) {
    name += String.fromCharCode(bytes[end] ?? 0);
    end += 1;
  }
  if (name === "") return { kind: "word", at, end: at + 2, name: String.fromCharCode(first) };
  let digits = "";
  if (bytes[end] === 0x2d) {
    digits = "-";
    end += 1;
  }
  while (isDigit(bytes[end]) && digits.length < 11) {
    digits += String.fromCharCode(bytes[end] ?? 0);
    end += 1;
  }
  if (bytes[end] === 0x20) end += 1;
  return /\d/u.test(digits) ? { kind: "word", at, end, name, number: Number(digits) } : { kind: "word", at, end, name };
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
