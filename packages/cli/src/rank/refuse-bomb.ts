/** More than any sheet of rankings or ledger needs once unpacked, in bytes. */
const MOST = 256 * 1024 * 1024;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** A comment of 65 535 bytes may stand behind the end record of 22. */
const FARTHEST_END = 65_557;

/**
 * Refuses a workbook that would unpack to more than any table needs; its directory tells how large each part is, and what unpacks
 * to more than it tells is not read.
 *
 * @throws {Error} For a bomb, and for what is no zip file.
 */
export function refuseBomb(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) throw new Error("broken zip directory");
    total += view.getUint32(at + 24, true);
    if (total > MOST) throw new Error("unpacks to more than 256 MB");
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

function endRecord(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - FARTHEST_END); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new Error("no zip file");
}
