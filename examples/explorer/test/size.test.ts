import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { openExplorer } from "./open-explorer.js";

const DIST = new URL("../dist/", import.meta.url);

/** Bytes of a file of the build as a host sends it. */
const sent = (file: string): number => gzipSync(readFileSync(new URL(file, DIST))).byteLength;
const total = (files: Iterable<string>): number => Array.from(files, sent).reduce((sum, bytes) => sum + bytes, 0);
const named = (files: Iterable<string>, name: string): string[] =>
  Array.from(files).filter((file) => file.startsWith(`assets/${name}`) && file.endsWith(".js"));

/** What a file of the build loads at once; what it imports when needed is not among it. */
function loadsAtOnce(file: string): string[] {
  const text = readFileSync(new URL(file, DIST), "utf8");
  const found = file.endsWith(".html")
    ? text.matchAll(/(?:src|href)="\.\/(?<path>assets\/[^"]+)"/gu)
    : text.matchAll(/(?:from\s?|import\s?|new URL\()[`"'](?:\.\/)?(?<path>[\w-]+\.js)[`"']/gu);
  // The service worker is asked for by its name, when everything is there.
  const paths = Array.from(found, ({ groups }) => groups?.["path"] ?? "").filter((path) => path !== "sw.js");
  return paths.map((path) => (file.endsWith(".html") ? path : `assets/${path}`));
}

/** Files of the build that the page loads by itself, until the sample is proofread and every view is ready. */
async function loadsByItself(): Promise<Set<string>> {
  const { page, requests } = await openExplorer({ firstVisit: true });
  await page.waitForLoadState("networkidle");
  return new Set(
    requests
      .filter((address) => address.startsWith("http"))
      .map((address) => new URL(address).pathname.slice(1) || "index.html"),
  );
}

test("the report of the sample is there after 365 KB; proofreading, with its counts of characters, and the other views follow", async () => {
  const all = await loadsByItself();
  const atOnce = new Set(["index.html"]);
  for (const file of atOnce) for (const loaded of loadsAtOnce(file)) atOnce.add(loaded);
  for (const name of ["index", "worker"]) expect(named(atOnce, name)).toHaveLength(1);
  for (const name of ["liaocheng-2022", "proofread", "later-views"]) expect(named(all, name)).not.toEqual([]);
  for (const file of [...named(all, "liaocheng-2022"), ...named(all, "read-text")]) {
    atOnce.add(file);
    for (const loaded of loadsAtOnce(file)) atOnce.add(loaded);
  }
  // The limit was 225 000 until the catalogue grew from 387 to 1 625 concepts (some 28 KB) and readers of figures with it.
  // It was 275 000 until libraries told their callers what is wrong, and read digests, ratios and units of a city.
  // It was 305 000 until tables were read, and dates, lists and promises of press texts (18 KB).
  // It was 330 000 until dates of pages, headlines and the hinges of articles were read (6 KB).
  // It was 345 000 until texts were timed by what they say of the years they print, and patterns asked where they may match (8 KB).
  // It was 355 000 until headings of more kinds were known, and parts without one by what their sentences say (3 KB).
  expect(total(atOnce)).toBeLessThan(365_000);
  // This one was 100 000 until the linter grew by 10 KB, and terms and inspector (15 KB) came to wait until the report is shown.
  // Of what follows, some 1.1 MB are the linter's counts of character sequences (@liaocheng/report-lint, src/generated/ngrams.ts).
  // It was 850 000 until the linter learnt idioms and look-alikes (26 KB), and 900 000 until it weighed slips by a network
  // with counts of 1.4 million sequences.
  expect(total(all) - total(atOnce)).toBeLessThan(1_300_000);
});
