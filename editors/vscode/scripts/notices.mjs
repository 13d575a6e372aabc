import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Names, versions and licences of the packages in bundles, but those of this repository.
 *
 * @param {string} folder Folder that the paths of the bundles start from.
 * @param {readonly import("esbuild").Metafile[]} metafiles
 * @returns {string}
 */
export function noticesOf(folder, metafiles) {
  const inputs = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap(({ inputs: of }) => Object.keys(of)),
  );
  const packages = new Set(
    inputs.filter((path) => path.includes("node_modules/")).map((path) => packageOf(join(folder, path))),
  );
  const notices = [...packages].map((place) => {
    const { name, version, license } = JSON.parse(readFileSync(join(place, "package.json"), "utf8"));
    const file = readdirSync(place).find((entry) => /^licen[cs]e/iu.test(entry));
    const text = file === undefined ? "" : `\n${readFileSync(join(place, file), "utf8").trim()}\n`;
    return `${name} ${version} (${license})\n${text}`;
  });
  return `${[...new Set(notices)].sort().join(`\n${"-".repeat(80)}\n\n`)}`;
}

/** The folder of the package that a file belongs to: the nearest with a name and a version. */
function packageOf(file) {
  let place = dirname(file);
  while (!isPackage(place)) place = dirname(place);
  return place;
}

function isPackage(place) {
  const manifest = join(place, "package.json");
  if (!existsSync(manifest)) return false;
  const { name, version } = JSON.parse(readFileSync(manifest, "utf8"));
  return name !== undefined && version !== undefined;
}
