import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

const DIST = new URL("../dist/", import.meta.url);
const LARGEST = 250_000;

/** What a file of the build loads at once; what it imports when needed is not among it. */
function loadsAtOnce(file: string): string[] {
  const text = readFileSync(new URL(file, DIST), "utf8");
  const found = file.endsWith(".html")
    ? text.matchAll(/(?:src|href)="\.\/(?<path>assets\/[^"]+)"/gu)
    : text.matchAll(/(?:from\s?|import\s?|new URL\()[`"'](?:\.\/)?(?<path>[\w-]+\.js)[`"']/gu);
  return Array.from(found, ({ groups }) => groups?.["path"] ?? "").map((path) =>
    file.endsWith(".html") ? path : `assets/${path}`,
  );
}

test("page, worker and all libraries, without charts and readers of other files, stay under 250 KB", () => {
  const files = new Set(["index.html"]);
  for (const file of files) for (const loaded of loadsAtOnce(file)) files.add(loaded);
  const names = Array.from(files, (file) => file.replace(/-[\w-]{8}\./u, "."));
  expect(names).toEqual(expect.arrayContaining(["assets/index.css", "assets/index.js", "assets/worker.js"]));
  const total = Array.from(files).reduce(
    (sum, file) => sum + gzipSync(readFileSync(new URL(file, DIST))).byteLength,
    0,
  );
  expect(total).toBeLessThan(LARGEST);
});
