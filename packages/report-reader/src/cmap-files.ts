/** Where the character maps of Chinese fonts lie: beside the built files as beside the sources. */
const CMAP_FOLDER = "../cmaps/";

/** One of the character maps that come with this package; nothing is fetched from elsewhere. */
export async function readCmapFile(filename: string): Promise<Uint8Array> {
  if (!/^[\w-]{1,40}\.bcmap$/u.test(filename)) throw new Error(`Unknown character map ${filename}`);
  const file = new URL(`${CMAP_FOLDER}${filename}`, import.meta.url);
  if (file.protocol === "file:") {
    const { readFile } = globalThis.process.getBuiltinModule("node:fs/promises");
    return new Uint8Array(await readFile(file));
  }
  const response = await fetch(file);
  if (!response.ok) throw new Error(`Unknown character map ${filename}`);
  return new Uint8Array(await response.arrayBuffer());
}
