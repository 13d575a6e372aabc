import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageNames, type Language } from "./documents.js";
import { address } from "./relink.js";
import { root } from "./root.js";

const WORDS = {
  zh: {
    title: "更新",
    intro:
      "下一版的变化，按包列出（英文），取自 .changeset；发布时由 changesets 写进各包的 CHANGELOG.md。版本号的含义见",
    outputs: "输出",
  },
  en: {
    title: "Changes",
    intro:
      "What the next version of each package changes, from .changeset; changesets writes it into the package's CHANGELOG.md when it is released. What versions promise:",
    outputs: "outputs",
  },
} as const;

/** One changeset: how much each package changes, and in what. */
interface Change {
  readonly packages: ReadonlyMap<string, string>;
  readonly text: string;
}

/** What the next version changes, a heading a package, larger changes first. */
export function changesPage(language: Language): string {
  const { title, intro, outputs } = WORDS[language];
  const changes = readChanges();
  const sections = packageNames().flatMap((name) => {
    const items = ["major", "minor", "patch"].flatMap((bump) =>
      changes
        .filter(({ packages }) => packages.get(name) === bump)
        .map(({ text }) => `- **${bump}** ${text.replaceAll(/\n\s*/gu, " ")}`),
    );
    return items.length === 0 ? [] : [`## ${name}\n\n${items.join("\n")}`];
  });
  return `# ${title}\n\n${intro} [${outputs}](${address("outputs", language)}#${language === "zh" ? "版本" : "versions"})\n\n${sections.join("\n\n")}\n`;
}

function readChanges(): Change[] {
  const folder = join(root, ".changeset");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .sort()
    .map((name) => readChange(readFileSync(join(folder, name), "utf8")));
}

/** Reads a changeset: packages with their bumps between two lines of ---, then the text. */
export function readChange(markdown: string): Change {
  const [, head = "", ...rest] = markdown.split(/^---$/mu);
  const packages = Array.from(
    head.matchAll(/^["']@liaocheng\/(?<name>[\w-]+)["']: (?<bump>major|minor|patch)$/gmu),
    ({ groups }): [string, string] => [groups?.["name"] ?? "", groups?.["bump"] ?? ""],
  );
  return { packages: new Map(packages), text: rest.join("---").trim() };
}
