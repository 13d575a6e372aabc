/**
 * Decodes bytes; U+FFFD stands for what the encoding does not know.
 *
 * Asked for all at once, Node 20 reads windows-1252 as Latin-1: the byte 0x92 as a control character instead of ’. As a stream it
 * reads it rightly.
 */
export function decodeBytes(encoding: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}
