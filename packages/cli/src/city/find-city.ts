import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Context } from "../context.js";
import { CITY_FILES, readCityFile, type CityFile } from "./city-file.js";
import type { CityOptions } from "./city-options.js";

/** The city file of each file of a run. */
export type CityOf = (file: string) => CityFile | undefined;

/**
 * Finds and reads the city files of a run: the one named, none, or for each file the nearest upward from its folder, else upward
 * from the folder of the run.
 *
 * @param files - The files of the run, `-` being standard input.
 * @throws {CliError} For a city file that cannot be read or meant.
 */
export async function citiesOf(files: readonly string[], options: CityOptions, context: Context): Promise<CityOf> {
  const named = options.city ?? (typeof options.config === "string" ? options.config : undefined);
  if (named !== undefined) {
    const only = await readCityFile(named, context);
    return () => only;
  }
  if (options.config === false) return () => undefined;
  const folderOf = (file: string): string => (file === "-" ? context.cwd : dirname(resolve(context.cwd, file)));
  const byFolder = new Map<string, CityFile | undefined>();
  const byPath = new Map<string, CityFile>();
  for (const folder of new Set(["-", ...files].map(folderOf))) {
    const path = nearestUpward(folder) ?? nearestUpward(context.cwd);
    if (path !== undefined && !byPath.has(path)) byPath.set(path, await readCityFile(path, context, true));
    byFolder.set(folder, path === undefined ? undefined : byPath.get(path));
  }
  return (file) => byFolder.get(folderOf(file)) ?? byFolder.get(context.cwd);
}

function nearestUpward(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const found = CITY_FILES.map((name) => join(at, name)).find((path) => existsSync(path));
    if (found !== undefined || dirname(at) === at) return found;
  }
}
