/** Does what is installed load and work: import, require, and `gwr`. */
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { root } from "../setup.mjs";
import { manifests, run } from "./folder.mjs";

/** Every module that may be imported: `@liaocheng/cli`, `@liaocheng/cli/language-server`. */
const names = Array.from(manifests).flatMap(([name, { exports }]) =>
  Object.keys(exports).flatMap((entry) => (/\*|\.json$/u.test(entry) ? [] : [name + entry.slice(1)])),
);

/** Every entry of every package by `import` and by `require`; both give the same names, and nothing is used before it is there. */
export async function loads(folder) {
  writeFileSync(
    join(folder, "loads.cjs"),
    `const names = ${JSON.stringify(names)};
(async () => {
  for (const name of names) {
    const required = Object.keys(require(name)).filter((key) => key !== "__esModule").sort().join();
    const imported = Object.keys(await import(name)).filter((key) => key !== "module.exports").sort().join();
    if (required !== imported || required === "") throw new Error(name + " differs by require");
  }
})().catch((error) => { console.error(error); process.exitCode = 1; });
`,
  );
  await run(process.execPath, ["loads.cjs"], folder);
}

/** The program on the report in seeds/: each kind of work once. */
export async function works(folder) {
  copyFileSync(join(root, "seeds", "liaocheng-2022.txt"), join(folder, "seed.txt"));
  const program = join("node_modules", "@liaocheng", "cli", "bin", "gwr.js");
  const gwr = (...args) => run(process.execPath, [program, ...args], folder);
  const lines = (await gwr("extract", "seed.txt", "--format", "jsonl")).trim().split("\n");
  if (lines.length < 100) throw new Error(`gwr extract found ${String(lines.length)} figures`);
  writeFileSync(join(folder, "ranking.csv"), "单位,类别,指标,本期排名,上期排名,参评总数\n东阿县,县,用电量,11,8,11\n");
  const [row] = JSON.parse(await gwr("rank", "ranking.csv", "--format", "json"));
  if (row.color !== "red") throw new Error(`gwr rank gave ${String(row.color)}`);
  await gwr("extract", "seed.txt", "--format", "xlsx", "-o", "seed.xlsx");
  await gwr("panel", "seed.txt", "--format", "parquet", "-o", "panel.parquet");
  await gwr("ledger", "import", "seed.txt", "--store", "ledger.db");
  const promises = JSON.parse(await gwr("ledger", "list", "--store", "ledger.db", "--format", "json"));
  if (promises.length < 100) throw new Error(`gwr ledger holds ${String(promises.length)} promises`);
  // the seed has findings; 2 would be a mistake of ours, 3 a defect
  await run(process.execPath, [program, "check", "seed.txt", "--format", "docx", "-o", "checked.docx"], folder, [0, 1]);
}

/** A program that cannot load ends with 3: 1 would say that it found something. */
export async function failsAsDefect(folder) {
  const broken = join(folder, "broken");
  mkdirSync(join(broken, "bin"), { recursive: true });
  writeFileSync(join(broken, "package.json"), '{ "type": "module" }');
  copyFileSync(join(folder, "node_modules", "@liaocheng", "cli", "bin", "gwr.js"), join(broken, "bin", "gwr.js"));
  await run(process.execPath, [join(broken, "bin", "gwr.js"), "--version"], folder, [3]);
}
