const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The bytes that base64 stands for, wherever this runs. */
export function decodeBase64(base64: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let index = 0; index < 64; index += 1) values[DIGITS.charCodeAt(index)] = index;
  const bytes = new Uint8Array(
    Math.floor(((base64.length - (base64.endsWith("==") ? 2 : base64.endsWith("=") ? 1 : 0)) * 3) / 4),
  );
  let [at, bits, held] = [0, 0, 0];
  for (let index = 0; at < bytes.length; index += 1) {
    held = ((held << 6) | (values[base64.charCodeAt(index)] ?? 0)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = (held >> bits) & 255;
    at += 1;
  }
  return bytes;
}
