/** Do the links of what is installed lead to something. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { manifests } from "./folder.mjs";

/** Relative links in the Markdown files of a package that lead out of it or nowhere. */
export function deadLinks(folder) {
  return [...manifests.keys()].flatMap((name) => {
    const root = join(folder, "node_modules", name);
    const pages = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
      (path) => path.endsWith(".md") && !path.split(sep).includes("node_modules"),
    );
    return pages.flatMap((page) =>
      linksOf(readFileSync(join(root, page), "utf8")).flatMap((link) => {
        const target = join(root, dirname(page), decodeURI(link.split("#")[0]));
        const outside = relative(root, target).startsWith("..");
        return link.startsWith("#") || (!outside && existsSync(target)) ? [] : [`${name}/${page}: ${link}`];
      }),
    );
  });
}

/** Chinese READMEs that are missing, or show code that the English one, which is run, does not have. */
export function strayChineseReadmes(folder) {
  return [...manifests.keys()].flatMap((name) => {
    const [english, chinese] = ["README.md", "README.zh-CN.md"].map((file) => {
      const path = join(folder, "node_modules", name, file);
      return existsSync(path) ? readFileSync(path, "utf8") : "";
    });
    const blocks = chinese.match(/^```ts\n(?:(?!```).*\n)*```$/gmu) ?? [];
    return chinese !== "" && blocks.every((block) => english.includes(block)) ? [] : [`${name}/README.zh-CN.md`];
  });
}

/** Targets of links and pictures that name no other host. */
const linksOf = (markdown) =>
  Array.from(
    markdown.replaceAll(/^```.*\n(?:(?!```).*\n)*```$/gmu, "").matchAll(/\]\((?<target>[^()\s]+)\)/gu),
    ({ groups }) => groups?.target ?? "",
  ).filter((target) => !/^[a-z]+:/u.test(target));
