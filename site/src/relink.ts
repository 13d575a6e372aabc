import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import process from "node:process";
import { reusedDocuments, type Language } from "./documents.js";
import { root } from "./root.js";

/** Where the sources are shown, when the run says so as workflows do. */
const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;
const sources = server && repository ? `${server}/${repository}/blob/main/` : undefined;

const LINK = /(?<!!)\[(?<label>[^[\]]{1,200})\]\((?<target>[^()\s]+)\)/gu;

/**
 * Makes the links of a document of the repository lead somewhere on the site.
 *
 * A link to another document leads to its page; to any other file, to the source where the repository is known, and is
 * plain text where it is not.
 *
 * @param markdown - The document as it stands in the repository.
 * @param file - Its path from the root, which its links count from.
 * @throws {Error} When a link leads to a file that is not there.
 */
export function relink(markdown: string, file: string, language: Language): string {
  return outsideCode(markdown, (text) =>
    text.replace(LINK, (link: string, label: string, target: string) => {
      if (/^(?:[a-z]+:|#|\/)/u.test(target)) return link;
      const [path = "", anchor] = target.split("#");
      const aim = posix.normalize(posix.join(posix.dirname(file), path)).replace(/\/$/u, "");
      const page = pageOf(aim, file, language);
      if (page !== undefined) return `[${label}](${page}${anchor === undefined ? "" : `#${anchor}`})`;
      if (!existsSync(join(root, aim))) throw new Error(`${file} links to ${target}, which is not there`);
      return sources === undefined ? label : `[${label}](${sources}${aim})`;
    }),
  );
}

/** The page that shows a file or the README of a folder; a document links to itself where it means its other language. */
function pageOf(aim: string, file: string, language: Language): string | undefined {
  const files = [aim, `${aim}/README.md`];
  const found = reusedDocuments.find(({ zh, en }) => files.some((name) => name === en || name === zh));
  if (found?.zh !== undefined && aim !== file && [found.zh, found.en].includes(file))
    return address(found.page, aim === found.zh ? "zh" : "en");
  if (found !== undefined) return address(found.page, language);
  const rule = /^packages\/report-lint\/src\/rules\/(?<id>[a-z-]+)/u.exec(aim)?.groups?.["id"];
  if (rule !== undefined) return address(`rules/${rule}`, language);
  if (aim === "examples/explorer") return address("explorer", language);
  if (aim === "docs/scores.json") return address("quality", language);
  if (aim === "README.md" || aim === "README.zh-CN.md") return address("", language);
  return undefined;
}

/** Address of a page from the root of the site. */
export function address(page: string, language: Language): string {
  return language === "zh" ? `/${page}` : `/en/${page}`;
}

/** Changes what stands outside of fenced blocks and of code in a line. */
export function outsideCode(markdown: string, change: (text: string) => string): string {
  return markdown
    .split(/(?<code>^```[\s\S]+?^```$)/mu)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");
}
