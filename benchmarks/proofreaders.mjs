/**
 * What proofreaders find of the slips in slips.mjs, and what they say of a report as published: this linter beside zhlint, lint-md,
 * AutoCorrect and textlint, on the same texts in the same run. The others are no dependencies of this repository; they are installed in a folder for the run:
 *
 *   node proofreaders.mjs [--missed]
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { lintReport } from "@liaocheng/report-lint";
import { measureInTurn } from "./page/measure.mjs";
import { row, seed } from "./seed.mjs";
import { slips } from "./slips.mjs";

/** Versions that are compared with; a newer one is put in here. */
const OTHERS = ["zhlint@0.8.2", "@lint-md/core@2.4.0", "autocorrect-node@2.14.0", "@textlint/kernel@15.8.0"];

/** Public rules of textlint that hold of Chinese prose; it brings none of its own. All are MIT, as textlint is. */
export const TEXTLINT_RULES = {
  "textlint-rule-zh-half-and-full-width-bracket": "1.1.0",
  "@textlint-rule/textlint-rule-no-unmatched-pair": "2.0.4",
  "textlint-rule-ja-no-space-between-full-width": "3.0.3",
  "textlint-rule-no-zero-width-spaces": "1.0.1",
  "@textlint-rule/textlint-rule-no-invalid-control-character": "3.0.0",
};
const TEXTLINT_PLUGIN = "@textlint/textlint-plugin-text";
const WITH_TEXTLINT = [
  `${TEXTLINT_PLUGIN}@15.8.0`,
  ...Object.entries(TEXTLINT_RULES).map(([name, version]) => `${name}@${version}`),
];

/** Each tells where it finds something, as offsets into the text; textlint by a promise. */
const PROOFREADERS = {
  "@liaocheng/report-lint": () => (text) => lintReport({ text }).findings.map(({ span }) => [span.start, span.end]),
  zhlint:
    ({ run }) =>
    (text) =>
      run(text, { rules: { preset: "default" } }).validations.map(({ index, length = 1 }) => [index, index + length]),
  "@lint-md/core":
    ({ lintMarkdown }) =>
    (text) =>
      lintMarkdown(text, {}, false).lintResult.map(({ loc }) => [
        offsetOf(text, loc.start.line, loc.start.column),
        offsetOf(text, loc.end.line, loc.end.column),
      ]),
  "autocorrect-node":
    ({ lintFor }) =>
    (text) =>
      lintFor(text, "text").lines.map(({ l, c, old }) => [offsetOf(text, l, c), offsetOf(text, l, c) + old.length]),
  "@textlint/kernel": ({ TextlintKernel }, require) => {
    const kernel = new TextlintKernel();
    const moduleOf = (name) => require(name).default ?? require(name);
    const options = {
      ext: ".txt",
      plugins: [{ pluginId: "text", plugin: moduleOf(TEXTLINT_PLUGIN) }],
      rules: Object.keys(TEXTLINT_RULES).map((name) => ({ ruleId: name, rule: moduleOf(name) })),
    };
    return async (text) => (await kernel.lintText(text, options)).messages.map(({ range }) => range);
  },
};

/**
 * Installs the others, runs all of them, and leaves nothing behind.
 *
 * @returns {Promise<{ name: string, version: string, found: number, inWords: number, all: number, ms: number, missed: readonly (readonly string[])[] }[]>}
 * Of each: slips found, those of words and figures among them, findings in the report, median milliseconds of processor time for it.
 */
export async function compareProofreaders() {
  const folder = mkdtempSync(join(tmpdir(), "proofreaders-"));
  try {
    const arguments_ = [
      "install",
      "--prefix",
      folder,
      "--no-audit",
      "--no-fund",
      "--ignore-scripts",
      ...OTHERS,
      ...WITH_TEXTLINT,
    ];
    const { status, stderr } = spawnSync("npm", arguments_, { encoding: "utf8", shell: process.platform === "win32" });
    if (status !== 0) throw new Error(`the others cannot be installed: ${stderr}`);
    const opened = [];
    for (const [name, open] of Object.entries(PROOFREADERS)) opened.push({ name, ...(await load(folder, name)), open });
    const require = createRequire(join(folder, "package.json"));
    const finders = opened.map(({ name, version, library, open }) => ({ name, version, find: open(library, require) }));
    const times = await measureInTurn(Object.fromEntries(finders.map(({ name, find }) => [name, () => find(seed)])), {
      rounds: 5,
      warmUp: 1,
    });
    const rows = [];
    for (const { name, version, find } of finders) {
      const found = [];
      for (const slip of slips) if (await finds(find, slip)) found.push(slip);
      rows.push({
        name,
        version,
        found: found.length,
        inWords: found.filter(isInWords).length,
        all: (await find(seed)).length,
        ms: times[name],
        missed: slips.filter((slip) => !found.includes(slip)),
      });
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Slips of words and figures, marks and blanks left out. */
export const isInWords = ([kind]) => kind !== "mark" && kind !== "space";

async function load(folder, name) {
  if (name === "@liaocheng/report-lint") return { version: "", library: {} };
  const { version } = JSON.parse(readFileSync(join(folder, "node_modules", name, "package.json"), "utf8"));
  const found = createRequire(join(folder, "package.json")).resolve(name);
  const loaded = await import(pathToFileURL(found).href);
  return { version, library: { ...loaded.default, ...loaded } };
}

/** A finding within three characters of the slip that the sound sentence has not. */
async function finds(find, [, sound, right, printed]) {
  const at = sound.indexOf(right);
  if (at < 0) throw new Error(`“${right}” is not in “${sound}”`);
  const text = sound.slice(0, at) + printed + sound.slice(at + right.length);
  const before = (await find(sound)).length;
  const after = await find(text);
  return after.length > before && after.some(([start, end]) => start <= at + printed.length + 3 && end >= at - 3);
}

function offsetOf(text, line, column) {
  const before = text.split("\n").slice(0, line - 1);
  return before.reduce((sum, own) => sum + own.length + 1, 0) + column - 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(
    `${slips.length} slips in ${slips.length} made-up sentences; the report in seeds/: ${seed.length} characters`,
  );
  console.log(row("proofreader", "slips found", "of words", "in the report", "ms a report"));
  for (const { name, version, found, inWords, all, ms, missed } of await compareProofreaders()) {
    console.log(row(`${name} ${version}`, String(found), String(inWords), String(all), ms.toFixed(0)));
    if (process.argv.includes("--missed"))
      for (const [kind, , right, printed] of missed) console.log(`  ${kind}: ${printed} for ${right}`);
  }
}
