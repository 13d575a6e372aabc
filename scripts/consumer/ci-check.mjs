/** A copy of examples/ci-check, installed by `npm ci` outside the repository and run as a server runs it. */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { root } from "../setup.mjs";
import { manifests, run, workFolder } from "./folder.mjs";

const INSTALLED = new Set(["node_modules", ".turbo"]);
const QUIET = ["--prefer-offline", "--no-audit", "--no-fund"];

/** Copies the example, lets npm write its lock file once, installs by that alone, and runs every command line of its files. */
export async function copiedExampleWorks(archives) {
  const example = join(root, "examples", "ci-check");
  const folder = join(workFolder, "ci-check");
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  for (const name of readdirSync(example).filter((one) => !INSTALLED.has(one)))
    cpSync(join(example, name), join(folder, name), { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const packed = Object.fromEntries(
    [...manifests.values()].map(({ name, version }) => [name, `file:${archiveOf(archives, name, version)}`]),
  );
  for (const name of Object.keys(manifest.dependencies))
    manifest.dependencies[name] = packed[name] ?? manifest.dependencies[name];
  writeFileSync(join(folder, "package.json"), JSON.stringify({ ...manifest, overrides: packed }));
  await run("npm", ["install", "--package-lock-only", ...QUIET], folder);
  await run("npm", ["ci", ...QUIET], folder);
  const output = await run(process.execPath, ["scripts/run-ci.mjs"], folder);
  if ((output.match(/ → 0$/gmu) ?? []).length !== 4) throw new Error(output);
}

function archiveOf(archives, name, version) {
  const file = `${name.replace("@", "").replace("/", "-")}-${version}.tgz`;
  const found = archives.find((path) => path.endsWith(file));
  if (found === undefined) throw new Error(`${file} was not packed`);
  return found;
}
