const HEAD_BYTES = 2048;
const OPENING =
  /^(?:<\?xml[^>]*>\s*)?(?:<!--[^<>]*-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|div|p|table|script|link|article|section)[\s>]/iu;

/** Whether a file without telling name begins as a page does. */
export function looksLikeHtml(bytes: Uint8Array): boolean {
  return OPENING.test(asciiView(bytes.subarray(0, HEAD_BYTES)).trimStart());
}

/** The ASCII characters of the bytes with everything else (marks, NULs of UTF-16, Chinese) left out. */
export function asciiView(bytes: Uint8Array): string {
  let view = "";
  for (const byte of bytes) if (byte !== 0 && byte < 0x80) view += String.fromCharCode(byte);
  return view;
}
