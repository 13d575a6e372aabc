/** Whether a character takes a full square, as Chinese characters and their punctuation do; no blank belongs around it. */
export function isWide(character: string | undefined): boolean {
  const code = character?.codePointAt(0) ?? 0;
  return (
    (code >= 0x2e80 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0x20000 && code <= 0x3ffff) ||
    (code >= 0xd840 && code <= 0xdfff) ||
    (code >= 0x2018 && code <= 0x201d) ||
    (code >= 0x2460 && code <= 0x24ff) ||
    code === 0x2014 ||
    code === 0x2026 ||
    code === 0x00b7
  );
}
