import type { LintConfig } from "./config-schema.js";

/**
 * The configuration of one file: what its `overrides` say of it comes after the rest.
 *
 * @param config - A configuration; it is not changed.
 * @param file - Path of the file from the folder of the configuration, with `/` between its parts.
 * @returns A configuration without `overrides`.
 * @example
 * const config = { overrides: [{ files: ["drafts/**"], rules: { "range-dash": "off" as const } }] };
 * configForFile(config, "drafts/2026.txt").rules; // => { "range-dash": "off" }
 * configForFile(config, "final/2026.txt").rules; // => {}
 * @since 0.3.0
 */
export function configForFile({ overrides = [], ...config }: LintConfig, file: string): LintConfig {
  const path = file.replaceAll("\\", "/").replace(/^\.\//u, "");
  return overrides
    .filter(({ files }) => files.some((pattern) => matches(pattern, path)))
    .reduce<LintConfig>(
      (merged, { preset, rules, ignore }) => ({
        ...merged,
        ...(preset === undefined ? {} : { preset }),
        rules: { ...merged.rules, ...rules },
        ignore: [...(merged.ignore ?? []), ...(ignore ?? [])],
      }),
      { ...config, rules: { ...config.rules } },
    );
}

/** `*` and `?` stay in one folder, `**` goes through any, `{a,b}` is either; a pattern without `/` is a name in any folder. */
function matches(pattern: string, path: string): boolean {
  const source = pattern
    .replace(/^\.\//u, "")
    .replace(/[.+^$()|[\]\\]/gu, "\\$&")
    .replace(/\*\*\/|\*\*|\*|\?|\{[^{}]*\}/gu, (part) => {
      if (part === "**/") return "(?:[^/]+/)*";
      if (part === "**") return ".*";
      if (part === "*") return "[^/]*";
      if (part === "?") return "[^/]";
      return `(?:${part.slice(1, -1).split(",").join("|")})`;
    });
  return new RegExp(`^${pattern.includes("/") ? "" : "(?:.*/)?"}${source}$`, "u").test(path);
}
