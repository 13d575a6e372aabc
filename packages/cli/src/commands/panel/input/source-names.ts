import { dirname, parse, sep } from "node:path";

/** Names of one file from short to long; the last is its own alone. */
type Choices = readonly string[];

/**
 * Names for files in a panel: the file's without its ending, and where several are alike the path below the folder they share, with the
 * ending where that is all that differs.
 *
 * @param paths - Absolute, each once.
 * @returns A name for each, no two alike.
 */
export function sourceNames(paths: readonly string[]): readonly string[] {
  const choices = choicesOf(paths);
  const levels = paths.map(() => 0);
  for (;;) {
    const names = choices.map((options, index) => options[levels[index] ?? 0] ?? "");
    const counts = new Map<string, number>();
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
    let clashes = false;
    for (const [index, name] of names.entries()) {
      const level = levels[index] ?? 0;
      if (counts.get(name) === 1 || level + 1 >= (choices[index]?.length ?? 0)) continue;
      levels[index] = level + 1;
      clashes = true;
    }
    if (!clashes) return names;
  }
}

function choicesOf(paths: readonly string[]): readonly Choices[] {
  const shared = new Map<string, string>();
  const alike = new Map<string, string[]>();
  for (const path of paths) {
    const stem = parse(path).name;
    const group = alike.get(stem);
    if (group === undefined) alike.set(stem, [path]);
    else group.push(path);
  }
  for (const [stem, group] of alike) shared.set(stem, sharedFolder(group));
  return paths.map((path) => {
    const { name, ext } = parse(path);
    const below = path
      .slice((shared.get(name) ?? "").length)
      .split(sep)
      .join("/");
    return [name, below.slice(0, below.length - ext.length), below, path];
  });
}

/** The deepest folder that holds all, with its last separator. */
function sharedFolder(paths: readonly string[]): string {
  const folders = paths.map((path) => dirname(path).split(sep));
  const [first = []] = folders;
  let depth = 0;
  while (depth < first.length && folders.every((folder) => folder[depth] === first[depth])) depth += 1;
  return depth === 0 ? "" : first.slice(0, depth).join(sep) + sep;
}
