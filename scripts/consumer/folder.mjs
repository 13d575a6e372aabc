/** Packed packages, and empty folders that install them as a stranger does. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { root, runCommand } from "../setup.mjs";

/** Folder of one check; gone when the process ends, unless CONSUMER_FOLDER names one to keep. */
export const workFolder = process.env.CONSUMER_FOLDER ?? mkdtempSync(join(tmpdir(), "consumer-"));
if (process.env.CONSUMER_FOLDER === undefined) {
  process.on("exit", () => rmSync(workFolder, { recursive: true, force: true, maxRetries: 3 }));
}
mkdirSync(workFolder, { recursive: true });

/** Manifests of the published packages, by name. */
export const manifests = new Map(
  readdirSync(join(root, "packages"))
    .map((folder) => JSON.parse(readFileSync(join(root, "packages", folder, "package.json"), "utf8")))
    .map((manifest) => [manifest.name, manifest]),
);

/** Gives what a command printed; fails with it when it ends with another status than allowed. */
export async function run(command, args, cwd, allowed = [0]) {
  const { code, output } = await runCommand(command, args, { stdio: ["ignore", "pipe", "pipe"], cwd });
  if (!allowed.includes(code))
    throw new Error(`${command} ${args.join(" ")} ended with ${String(code)}\n${output.slice(-4000)}`);
  return output;
}

/** Packs every package; gives the paths of the archives. */
export async function pack() {
  const destination = join(workFolder, "packed");
  rmSync(destination, { recursive: true, force: true });
  mkdirSync(destination, { recursive: true });
  await run("pnpm", ["-r", "--filter", "./packages/*", "pack", "--pack-destination", destination], root);
  const archives = readdirSync(destination).map((name) => join(destination, name));
  if (archives.length !== manifests.size) throw new Error(`${String(archives.length)} archives packed`);
  return archives;
}

/** An empty folder with the packages installed by npm; `overrides` are versions of what they depend on. */
export async function install(name, archives, { overrides = {}, others = [] } = {}) {
  const folder = join(workFolder, name);
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  mkdirSync(folder);
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ name: "consumer", version: "0.0.0", private: true, type: "module", overrides }),
  );
  await run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", ...archives, ...others], folder);
  return folder;
}

/** The lowest version that each range allows; of a package that several ask for, the highest of these. */
export function lowestVersions() {
  const catalog = new Map(
    [...readFileSync(join(root, "pnpm-workspace.yaml"), "utf8").matchAll(/^ {2}"?([^":\n]+)"?: (\S+)$/gmu)].map(
      ([, name, range]) => [name, range],
    ),
  );
  const lowest = {};
  for (const { dependencies = {} } of manifests.values()) {
    for (const [name, given] of Object.entries(dependencies)) {
      if (given.startsWith("workspace:")) continue;
      const range = given === "catalog:" ? catalog.get(name) : given;
      const [, version] = /^[\^~]?(\d+\.\d+\.\d+)$/u.exec(range ?? "") ?? [];
      if (version === undefined) throw new Error(`the range of ${name} has no lowest version: ${String(range)}`);
      lowest[name] = lowest[name] === undefined || isBelow(lowest[name], version) ? version : lowest[name];
    }
  }
  return lowest;
}

const isBelow = (left, right) => left.localeCompare(right, "en", { numeric: true }) < 0;
