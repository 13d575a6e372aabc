#!/usr/bin/env node
/**
 * Makes a fresh clone ready to run: pnpm through npm, packages from the lockfile, everything built.
 *
 * Needs Node and npm alone. Does nothing twice: installing is skipped while neither lockfile nor manifests have
 * changed, and turbo rebuilds only what has. `--install` leaves the building to others.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { delimiter, dirname, join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { fileURLToPath, pathToFileURL } from "node:url";

/** Root folder of the repository. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const pnpmVersion = manifest.packageManager.split("@")[1].split("+")[0];
const stampFile = join(root, "node_modules", ".setup-stamp");

/**
 * Environment of every tool: turbo quiet, offline and with a task a core, test results apart for each major version of
 * Node (what is built is the same for all), and the repository's own tools found first.
 */
const toolEnvironment = {
  ...process.env,
  PATH: [join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter),
  NODE_MAJOR: process.versions.node.split(".")[0],
  TURBO_CONCURRENCY: String(availableParallelism()),
  TURBO_TELEMETRY_DISABLED: "1",
  TURBO_NO_UPDATE_NOTIFIER: "1",
  DO_NOT_TRACK: "1",
  npm_config_update_notifier: "false",
};

/**
 * Runs a command to its end.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ stdio?: import("node:child_process").StdioOptions, cwd?: string, lines?: boolean }} [options] stdio: default inherits; lines:
 * whole lines are passed on, so that several commands can tell at the same time.
 * @returns {Promise<{ code: number, output: string }>} Output is what was piped of stdout and stderr.
 */
export function runCommand(command, args, { lines = false, stdio = lines ? "pipe" : "inherit", cwd = root } = {}) {
  return new Promise((done) => {
    const shell = process.platform === "win32" && !command.endsWith(".exe");
    const child = spawn(command, args, { cwd, env: toolEnvironment, stdio, shell });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (chunk) => (output += chunk));
      if (lines && stream) createInterface(stream).on("line", (line) => process.stdout.write(`${line}\n`));
    }
    child.on("error", (error) => done({ code: 127, output: `${output}${error.message}\n` }));
    child.on("close", (code) => done({ code: code ?? 1, output }));
  });
}

/** Runs turbo in this repository. */
export const turbo = (args, options) =>
  runCommand(process.execPath, [join(root, "node_modules/turbo/bin/turbo"), ...args], options);

/** Installs and builds what is not yet. Ends the process with one line when it cannot. */
export async function setUp() {
  await install();
  await step("Building", () =>
    turbo(["run", "build", "--output-logs=errors-only", "--log-order=grouped"], { stdio: "pipe" }),
  );
}

/** Installs what is not yet: for what has turbo build as it goes. Ends the process with one line when it cannot. */
export async function install() {
  checkNode();
  const wanted = inputsHash();
  if (!existsSync(stampFile) || readFileSync(stampFile, "utf8") !== wanted) {
    await step("Installing packages", () =>
      pnpm(["install", "--frozen-lockfile", "--config.confirmModulesPurge=false"]),
    );
    mkdirSync(dirname(stampFile), { recursive: true });
    writeFileSync(stampFile, wanted);
  }
}

/** Workspace folders that hold a package. */
export function packageFolders() {
  const groups = ["packages", "examples", "tooling", "editors"].flatMap((group) => {
    const folder = join(root, group);
    return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  });
  return [...groups, join(root, "benchmarks"), join(root, "site")]
    .filter((folder) => existsSync(join(folder, "package.json")))
    .sort();
}

function checkNode() {
  const [, major, minor] = /^>=(\d+)\.(\d+)$/u.exec(manifest.engines.node).map(Number);
  const [ownMajor, ownMinor] = process.versions.node.split(".").map(Number);
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return;
  fail(
    `Node ${process.versions.node} is too old: install Node ${major}.${minor} or newer (22 or 24 is best) and run this again.`,
  );
}

function pnpm(args) {
  const own = join(root, "node_modules", "pnpm", "bin", "pnpm.cjs");
  if (existsSync(own)) return runCommand(process.execPath, [own, ...args], { stdio: "pipe" });
  return runCommand("npx", ["--yes", `pnpm@${pnpmVersion}`, ...args], { stdio: "pipe" });
}

function inputsHash() {
  const hash = createHash("sha256").update(`${process.platform} ${process.arch} ${pnpmVersion}\n`);
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json", ".npmrc"])
    hash.update(readFileSync(join(root, file)));
  for (const folder of packageFolders()) hash.update(readFileSync(join(folder, "package.json")));
  return hash.digest("hex");
}

async function step(title, work) {
  const started = Date.now();
  if (process.stderr.isTTY) process.stderr.write(`${title} …`);
  const { code, output } = await work();
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  if (process.stderr.isTTY) process.stderr.write("\r\u001B[K");
  if (code !== 0) {
    process.stderr.write(output);
    fail(`${title} failed (see above).`);
  }
  process.stderr.write(`${title}: done in ${seconds} s\n`);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await (process.argv.includes("--install") ? install() : setUp());
