import { crc32, deflateRawSync } from "node:zlib";

/**
 * A zip file of parts; those of `deflated` come as deflated already and say that they unpack to 300 MB.
 */
export function zipOf(
  parts: Readonly<Record<string, string | Uint8Array>>,
  deflated: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array {
  const entries = [
    ...Object.entries(parts).map(([name, part]) => {
      const bytes = typeof part === "string" ? Buffer.from(part) : part;
      return { name, data: deflateRawSync(bytes), size: bytes.length, crc: checksum(bytes) };
    }),
    ...Object.entries(deflated).map(([name, data]) => ({ name, data, size: 300 * 1024 * 1024, crc: 0 })),
  ];
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, size, crc } of entries) {
    const title = Buffer.from(name);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc, 10);
    shared.writeUInt32LE(data.length, 14);
    shared.writeUInt32LE(size, 18);
    shared.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([Buffer.from("504b0304", "hex"), shared, title, data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("504b01021400", "hex"), shared, rest, title]));
    bodies.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, central, end]);
}

/** Node 20 has no crc32 before 20.15; readers that check get the right one, the others do not mind. */
const checksum = (bytes: Uint8Array): number => crc32(bytes);
