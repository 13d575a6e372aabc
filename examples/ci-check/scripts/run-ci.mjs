/** Runs what GitHub, GitLab and pre-commit would run, on this folder, and ends with the worst status. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { ciCommands } from "./ci-commands.mjs";

const folder = resolve(process.argv[2] ?? ".");
const reports = readdirSync(join(folder, "reports")).map((name) => `reports/${name}`);
let worst = 0;
for (const { source, command } of ciCommands(folder, reports)) {
  const { status, stdout, stderr } = spawnSync("bash", ["-c", command], { cwd: folder, encoding: "utf8" });
  console.log(`${source}: ${command} → ${String(status)}`);
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  worst = Math.max(worst, status ?? 3);
}
process.exitCode = worst;
