import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { indicatorCatalogue } from "@liaocheng/indicator-catalogue";
import { lintRules } from "@liaocheng/report-lint";
import { apiPage } from "./api-pages.js";
import { changesPage } from "./changes-page.js";
import { LANGUAGES, packageNames, reusedDocuments, type Language, type ReusedDocument } from "./documents.js";
import { measuredText, scoresTable } from "./quality-page.js";
import { outsideCode, relink } from "./relink.js";
import { root } from "./root.js";
import { ruleIndex, rulePage } from "./rule-pages.js";
import { shownBlocks } from "./shown-blocks.js";
import { termsPage } from "./terms.js";

const site = join(root, "site");

/** Folder that VitePress builds from; everything in it is written by `writePages`. */
const pagesFolder = join(site, "generated");

/** Writes every page of the site, in both languages, and what pages load: the catalogue and the explorer. */
export function writePages(): void {
  rmSync(pagesFolder, { recursive: true, force: true });
  for (const language of LANGUAGES) {
    const pages = { ...ownPages(language), ...reusedPages(language), ...writtenPages(language) };
    for (const [page, markdown] of Object.entries(pages))
      write(language === "zh" ? page : `en/${page}`, outsideCode(markdown, joinChinese));
  }
  writeFileSync(join(pagesFolder, "catalogue.json"), JSON.stringify(catalogueRows()));
  cpSync(join(root, "examples/explorer/dist"), join(pagesFolder, "public/explorer"), { recursive: true });
}

/** A line that ends in Chinese and goes on in Chinese: a browser would show its end as a blank. */
function joinChinese(text: string): string {
  return text.replace(/(?<=[\p{sc=Han}，。、；：？！）”》])\n *(?=[\p{sc=Han}（“《])/gu, "");
}

function write(page: string, markdown: string): void {
  const file = join(pagesFolder, `${page}.md`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, markdown);
}

/** Pages that were written for the site, with figures put in where they name them. */
function ownPages(language: Language): Record<string, string> {
  const folder = join(site, "pages", language);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md"));
  return Object.fromEntries(
    files.map((path) => {
      const markdown = readFileSync(join(folder, path), "utf8")
        .replace("<!-- scores -->", () => scoresTable(language))
        .replace("<!-- measured -->", () => measuredText(language));
      return [path.replace(/\.md$/u, ""), shownBlocks(markdown)];
    }),
  );
}

function reusedPages(language: Language): Record<string, string> {
  return Object.fromEntries(reusedDocuments.map((document) => [document.page, reusedPage(document, language)]));
}

/** A document of the repository; one that is only in the other language says so. */
function reusedPage({ zh, en }: ReusedDocument, language: Language): string {
  const file = language === "zh" ? (zh ?? en) : en;
  const markdown = relink(readFileSync(join(root, file), "utf8"), file, language);
  const remark = language === "zh" && zh === undefined ? "\n\n::: info 本页只有英文\n:::\n" : "";
  const titled = markdown.replace(/^# [^\n]*\n/u, (title) => `${title}${remark}`);
  return shownBlocks(titled);
}

function writtenPages(language: Language): Record<string, string> {
  return {
    terms: termsPage(language),
    changes: changesPage(language),
    "rules/index": ruleIndex(language),
    ...Object.fromEntries(lintRules.map((rule) => [`rules/${rule.id}`, rulePage(rule, language)])),
    ...Object.fromEntries(packageNames().map((name) => [`api/${name}`, apiPage(name, language)])),
  };
}

/** A row a concept, as the browser of the catalogue shows it. */
function catalogueRows(): object[] {
  return indicatorCatalogue.concepts.map(({ id, zh, en, aliases, unit, kind, polarity, source }) => ({
    id,
    zh,
    en,
    aliases,
    unit,
    kind,
    polarity,
    source,
  }));
}
