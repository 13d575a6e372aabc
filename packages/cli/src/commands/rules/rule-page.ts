import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The page of a rule, which ships with the linter's sources; undefined when it was left out of an installation. */
export function readRulePage(id: string): string | undefined {
  try {
    const root = dirname(createRequire(import.meta.url).resolve("@liaocheng/report-lint/package.json"));
    return readFileSync(join(root, "src", "rules", id, "README.md"), "utf8");
  } catch {
    return undefined;
  }
}
