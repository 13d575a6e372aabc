import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const root = new URL("../src/", import.meta.url);
const target = new URL("generated/registry.ts", root);

/** One import and one entry for each folder below rules/, in alphabetical order. */
export function renderRegistry() {
  const ids = readdirSync(new URL("rules/", root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const camel = (id) => id.replace(/-(?<letter>[a-z])/gu, (_, letter) => letter.toUpperCase());
  return [
    "// Written by scripts/generate-registry.mjs from the folders below rules/: do not edit.",
    ...ids.map((id) => `import { ${camel(id)} } from "../rules/${id}/rule.js";`),
    'import type { LintRule } from "../engine/rule.js";',
    "",
    "/**",
    " * All rules of this package, in the order of their ids.",
    " *",
    " * @example",
    ' * lintRules.some(({ id }) => id === "date-impossible"); // => true',
    " * @since 0.1.0",
    " */",
    "export const lintRules: readonly LintRule[] = [",
    ...ids.map((id) => `  ${camel(id)},`),
    "];",
    "",
  ].join("\n");
}

export function readRegistry() {
  return readFileSync(target, "utf8");
}

if (process.argv[1] !== undefined && import.meta.url.endsWith(process.argv[1].split("/").at(-1))) {
  writeFileSync(target, renderRegistry());
}
