/** The character maps of pdf fonts, each a chunk of its own that is loaded when a pdf asks for it. */
const CMAPS = import.meta.glob<string>("../../../../packages/report-reader/cmaps/*.bcmap", {
  query: "?inline",
  import: "default",
});

/** Gives one character map by its file name. */
export async function readCmap(filename: string): Promise<Uint8Array> {
  const load = CMAPS[`../../../../packages/report-reader/cmaps/${filename}`];
  if (load === undefined) throw new Error(`Unknown character map ${filename}`);
  const address = await load();
  return Uint8Array.from(atob(address.slice(address.indexOf(",") + 1)), (character) => character.charCodeAt(0));
}
