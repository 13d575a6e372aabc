import { inflateRawSync } from "node:zlib";

/** Text of one file inside a zip archive (docx, xlsx), found by its local header. */
export function unzipText(archive: Buffer, name: string): string {
  const directory = archive.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  let entry = archive.readUInt32LE(directory + 16);
  while (archive.readUInt32LE(entry) === 0x02014b50) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((at) => archive.readUInt16LE(entry + at));
    const own = archive.toString("utf8", entry + 46, entry + 46 + (nameLength ?? 0));
    if (own === name) return inflate(archive, entry);
    entry += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  throw new Error(`no ${name} in the archive`);
}

function inflate(archive: Buffer, entry: number): string {
  const method = archive.readUInt16LE(entry + 10);
  const size = archive.readUInt32LE(entry + 20);
  const local = archive.readUInt32LE(entry + 42);
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const data = archive.subarray(start, start + size);
  return (method === 0 ? data : inflateRawSync(data)).toString("utf8");
}
