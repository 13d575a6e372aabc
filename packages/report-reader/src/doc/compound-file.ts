/** The streams of a compound file (OLE), which is how Word kept documents before docx. */
export interface CompoundFile {
  stream(name: string): Uint8Array | undefined;
}

const LAST_REGULAR = 0xfffffff9;
const ENTRY_BYTES = 128;
const MINI_CUTOFF = 4096;

interface Entry {
  readonly name: string;
  readonly isRoot: boolean;
  readonly start: number;
  readonly size: number;
}

/** Opens a compound file; undefined when its tables are broken. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile | undefined {
  if (bytes.length < 512) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorBytes = 1 << Math.min(16, view.getUint16(30, true));
  const miniBytes = 1 << Math.min(12, view.getUint16(32, true));
  if (sectorBytes < 512 || miniBytes < 8) return undefined;
  const sectorCount = Math.ceil(bytes.length / sectorBytes);
  const offsetOf = (sector: number): number => (sector + 1) * sectorBytes;
  const word = (at: number): number => (at >= 0 && at + 4 <= bytes.length ? view.getUint32(at, true) : 0xffffffff);

  const table = fatSectors();
  const next = (sector: number): number => {
    const part = table[Math.floor(sector / (sectorBytes / 4))];
    return part === undefined ? 0xffffffff : word(offsetOf(part) + (sector % (sectorBytes / 4)) * 4);
  };
  const directory = entriesOf(chain(view.getUint32(48, true), Infinity));
  const root = directory.find(({ isRoot }) => isRoot);
  if (root === undefined) return undefined;
  const mini = chain(root.start, root.size);
  const miniTable = chain(view.getUint32(60, true), Infinity);
  return {
    stream(name) {
      const entry = directory.find((candidate) => candidate.name === name && !candidate.isRoot);
      if (entry === undefined) return undefined;
      return entry.size < MINI_CUTOFF ? miniChain(entry) : chain(entry.start, entry.size);
    },
  };

  /** Sectors of the table that chains the sectors; long files list them in sectors of their own. */
  function fatSectors(): number[] {
    const sectors: number[] = [];
    for (let index = 0; index < 109; index += 1) sectors.push(word(76 + 4 * index));
    let more = word(68);
    for (let count = 0; more < LAST_REGULAR && count < sectorCount; count += 1) {
      const at = offsetOf(more);
      for (let index = 0; index < sectorBytes / 4 - 1; index += 1) sectors.push(word(at + 4 * index));
      more = word(at + sectorBytes - 4);
    }
    return sectors.filter((sector) => sector < LAST_REGULAR);
  }

  function chain(start: number, size: number): Uint8Array {
    const parts: Uint8Array[] = [];
    let length = 0;
    for (
      let sector = start;
      sector < LAST_REGULAR && length < size && parts.length <= sectorCount;
      sector = next(sector)
    ) {
      const part = bytes.subarray(offsetOf(sector), offsetOf(sector) + sectorBytes);
      parts.push(part);
      length += part.length;
    }
    return joined(parts, Math.min(size, length));
  }

  function miniChain({ start, size }: Entry): Uint8Array {
    const links = new DataView(miniTable.buffer, miniTable.byteOffset, miniTable.byteLength);
    const parts: Uint8Array[] = [];
    let length = 0;
    for (
      let sector = start;
      sector * 4 + 4 <= links.byteLength && length < size;
      sector = links.getUint32(sector * 4, true)
    ) {
      const part = mini.subarray(sector * miniBytes, (sector + 1) * miniBytes);
      if (part.length === 0) break;
      parts.push(part);
      length += part.length;
    }
    return joined(parts, Math.min(size, length));
  }
}

function entriesOf(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY_BYTES <= directory.length; at += ENTRY_BYTES) {
    const length = Math.max(0, Math.min(62, view.getUint16(at + 64, true) - 2));
    const type = view.getUint8(at + 66);
    if (type !== 2 && type !== 5) continue;
    entries.push({
      name: new TextDecoder("utf-16le").decode(directory.subarray(at, at + length)),
      isRoot: type === 5,
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole.subarray(0, size);
}
