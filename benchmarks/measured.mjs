/** Runs `gwr`, or a module, in a process of its own and tells what it took. */
import { spawnSync } from "node:child_process";
import { URL } from "node:url";

const GWR = new URL("../packages/cli/bin/gwr.js", import.meta.url).href;

/** Tells on the fourth descriptor what the process took, its threads and start included. */
const programOf = (module) =>
  `process.argv.splice(1, 0, ""); ` +
  `process.on("exit", () => require("node:fs").writeSync(3, JSON.stringify(process.resourceUsage()))); ` +
  `import(${JSON.stringify(module)})`;

/** Seconds of processor and wall time, peak megabytes; status 2 is a run that refused some files. */
export function measured(args, module = GWR) {
  const started = performance.now();
  const { status, output } = spawnSync(process.execPath, ["-e", programOf(module), "--", ...args], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  if (status !== 0 && status !== 2) throw new Error(`${args[0]} ended with ${status}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(String(output[3]));
  return {
    processor: (userCPUTime + systemCPUTime) / 1e6,
    seconds: (performance.now() - started) / 1000,
    megabytes: maxRSS / 1024,
  };
}
