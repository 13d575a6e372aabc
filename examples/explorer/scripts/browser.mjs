/** Finds the Chromium that the tests drive, and installs Debian's where that may be done: as root, with apt-get. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import process from "node:process";

const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];
const PACKAGES = ["chromium", "fonts-noto-cjk"];

/**
 * The browser at hand: `CHROME_PATH`, else one in a usual place.
 *
 * @returns {string | undefined}
 */
export function findBrowser() {
  return [process.env.CHROME_PATH, ...USUAL_PLACES].find((path) => path !== undefined && existsSync(path));
}

/**
 * The browser at hand, after installing one if need be.
 *
 * @returns {string}
 * @throws {Error} With one line that says what to do, when there is none and none can be installed.
 */
export function ensureBrowser() {
  const found = findBrowser();
  if (found !== undefined) return found;
  const reason = installBrowser();
  const installed = findBrowser();
  if (installed !== undefined) return installed;
  throw new Error(
    `The explorer is tested in a real browser and there is none${reason}: install Chromium or Chrome, or set CHROME_PATH to one.`,
  );
}

function installBrowser() {
  if (process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"]).status !== 0) return "";
  process.stderr.write(`Installing ${PACKAGES.join(" and ")} for the explorer's tests …\n`);
  const apt = (...args) =>
    spawnSync("apt-get", ["-qq", ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      encoding: "utf8",
    });
  apt("update");
  const { status, stderr } = apt("install", "-y", "--no-install-recommends", ...PACKAGES);
  return status === 0 ? "" : ` (apt-get: ${stderr.trim().split("\n").at(-1)})`;
}
