import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.js";

/** Languages of the site; Chinese is at its root. */
export const LANGUAGES = ["zh", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A document of the repository that is a page of the site. */
export interface ReusedDocument {
  /** Path of the page in each language, without the language. */
  readonly page: string;
  /** File each language shows; a language without one shows the other's. */
  readonly zh?: string;
  readonly en: string;
}

/** Documents below docs/: those that have a Chinese file show it on the Chinese page. */
const DOCUMENTS = [
  ["city", "docs/your-city"],
  ["reading", "docs/how-a-figure-is-read"],
  ["ledger", "docs/ledger"],
  ["panel", "docs/panel"],
  ["cluster", "docs/cluster"],
  ["lint-rules", "docs/lint-rules"],
  ["editors", "docs/editors"],
  ["vscode", "editors/vscode/README"],
  ["outputs", "docs/outputs"],
  ["architecture", "docs/architecture"],
  ["contributing", "docs/contributing"],
  ["support", "docs/support"],
  ["security", "docs/security"],
  ["benchmarks", "docs/benchmarks"],
  ["fields", "packages/report-model/docs/fields"],
  ["cities", "examples/cities/README"],
  ["ci-check", "examples/ci-check/README"],
  ["seed", "seeds/README"],
] as const;

/** Every document and package README that is a page. */
export const reusedDocuments: readonly ReusedDocument[] = [
  ...DOCUMENTS.filter(([, path]) => existsSync(join(root, `${path}.md`))).map(([page, path]) => inBoth(page, path)),
  ...packageNames().map((name) => inBoth(`packages/${name}`, `packages/${name}/README`)),
];

/** Folders below packages/, by name. */
export function packageNames(): string[] {
  return readdirSync(join(root, "packages")).sort();
}

function inBoth(page: string, path: string): ReusedDocument {
  const chinese = `${path}.zh-CN.md`;
  return { page, en: `${path}.md`, ...(existsSync(join(root, chinese)) ? { zh: chinese } : {}) };
}
