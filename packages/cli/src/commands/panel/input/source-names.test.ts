import fc from "fast-check";
import { expect, test } from "vitest";
import { sourceNames } from "./source-names.js";

test.each([
  [
    ["/a/山东.txt", "/a/河南.txt"],
    ["山东", "河南"],
  ],
  [
    ["/a/2023/山东.txt", "/a/2024/山东.txt", "/a/河南.txt"],
    ["2023/山东", "2024/山东", "河南"],
  ],
  [
    ["/a/山东.txt", "/a/b/山东.txt"],
    ["山东", "b/山东"],
  ],
  [
    ["/a/山东.txt", "/a/山东.docx"],
    ["山东.txt", "山东.docx"],
  ],
  [
    ["/x/1/r.txt", "/x/1/r.pdf", "/x/2/r.txt"],
    ["1/r.txt", "1/r.pdf", "2/r"],
  ],
  [["stdin"], ["stdin"]],
  [[], []],
])("%j is %j", (paths, names) => {
  expect(sourceNames(paths)).toEqual(names);
});

test("no two files are named alike", () => {
  const name = fc.constantFrom("a", "b", "a.b", "山东");
  const path = fc
    .tuple(fc.array(name, { maxLength: 3 }), name, fc.constantFrom(".txt", ".docx", ""))
    .map(([folders, file, ending]) => `/${[...folders, file].join("/")}${ending}`);
  fc.assert(
    fc.property(fc.uniqueArray(path, { maxLength: 12 }), (paths) => {
      expect(new Set(sourceNames(paths)).size).toBe(paths.length);
    }),
    { seed: 1, numRuns: 300 },
  );
});
