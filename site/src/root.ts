import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";

/** Root folder of the repository: the site is run from its own folder or, by tests, from anywhere inside. */
export const root = folderWith("pnpm-workspace.yaml", process.cwd());

function folderWith(name: string, folder: string): string {
  if (existsSync(join(folder, name))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error(`${name} is in no folder above ${process.cwd()}`);
  return folderWith(name, parent);
}
