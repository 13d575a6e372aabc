/**
 * What proofreaders find of the slips in slips.mjs, and what they say of a report as published: this linter beside zhlint, lint-md and AutoCorrect,
 * on the same texts in the same run. The others are no dependencies of this repository; what is not installed is said to be absent:
 *
 *   npm install --prefix FOLDER zhlint @lint-md/core autocorrect-node && node proofreaders.mjs FOLDER
 */
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { lintReport } from "@liaocheng/report-lint";
import { row, seed } from "./seed.mjs";
import { slips } from "./slips.mjs";

const folder = resolve(process.argv[2] ?? ".");
const load = async (name) => {
  try {
    const found = createRequire(join(folder, "package.json")).resolve(name);
    const loaded = await import(pathToFileURL(found).href);
    return { ...loaded.default, ...loaded };
  } catch {
    return undefined;
  }
};

/** Each tells where it finds something, as offsets into the text. */
const PROOFREADERS = [
  ["@liaocheng/report-lint", () => (text) => lintReport({ text }).findings.map(({ span }) => [span.start, span.end])],
  [
    "zhlint",
    ({ run }) =>
      (text) =>
        run(text, { rules: { preset: "default" } }).validations.map(({ index, length = 1 }) => [index, index + length]),
  ],
  [
    "@lint-md/core",
    ({ lintMarkdown }) =>
      (text) =>
        lintMarkdown(text, {}, false).lintResult.map(({ loc }) => [
          offsetOf(text, loc.start.line, loc.start.column),
          offsetOf(text, loc.end.line, loc.end.column),
        ]),
  ],
  [
    "autocorrect-node",
    ({ lintFor }) =>
      (text) =>
        lintFor(text, "text").lines.map(({ l, c, old }) => [offsetOf(text, l, c), offsetOf(text, l, c) + old.length]),
  ],
];

console.log(
  `${slips.length} slips in ${slips.length} made-up sentences; the report in seeds/: ${seed.length} characters`,
);
console.log(row("proofreader", "slips found", "of words, figures", "findings in the report", "ms a report"));
for (const [name, open] of PROOFREADERS) {
  const library = name === "@liaocheng/report-lint" ? {} : await load(name);
  if (library === undefined) {
    console.log(row(name, "not installed", "", "", ""));
    continue;
  }
  const find = open(library);
  const found = slips.filter((slip) => finds(find, slip));
  const inWords = ([kind]) => kind !== "mark" && kind !== "space";
  find(seed);
  const started = performance.now();
  const all = find(seed);
  const took = performance.now() - started;
  const words = `${String(found.filter(inWords).length)} / ${String(slips.filter(inWords).length)}`;
  console.log(
    row(name, `${String(found.length)} / ${String(slips.length)}`, words, String(all.length), took.toFixed(0)),
  );
  if (process.argv.includes("--missed"))
    for (const [kind, , right, printed] of slips.filter((slip) => !found.includes(slip)))
      console.log(`  ${kind}: ${printed} for ${right}`);
}

/** A finding within three characters of the slip that the sound sentence has not. */
function finds(find, [, sound, right, printed]) {
  const at = sound.indexOf(right);
  if (at < 0) throw new Error(`“${right}” is not in “${sound}”`);
  const text = sound.slice(0, at) + printed + sound.slice(at + right.length);
  const before = find(sound).length;
  const after = find(text);
  return after.length > before && after.some(([start, end]) => start <= at + printed.length + 3 && end >= at - 3);
}

function offsetOf(text, line, column) {
  const before = text.split("\n").slice(0, line - 1);
  return before.reduce((sum, own) => sum + own.length + 1, 0) + column - 1;
}
