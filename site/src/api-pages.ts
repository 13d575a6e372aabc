import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { packageNames, type Language } from "./documents.js";
import { root } from "./root.js";

const WORDS = {
  zh: { intro: "每个导出的声明，取自 docs/api；说明取自源代码的注释（英文）。", readme: "用法见", type: "类型" },
  en: {
    intro: "Every exported declaration, from docs/api, with what its docstring in the sources says.",
    readme: "How it is used:",
    type: "type",
  },
} as const;

/** The API reference of a package: its report in docs/api, declaration by declaration, each with its docstring. */
export function apiPage(name: string, language: Language): string {
  const report = readFileSync(join(root, `docs/api/${name}.md`), "utf8");
  const docs = docstringsOf(join(root, "packages", name, "src"));
  const words = WORDS[language];
  const readme = `[@liaocheng/${name}](${language === "zh" ? "" : "/en"}/packages/${name})`;
  const body = report
    .replace(/^# [\s\S]+?(?=^## )/mu, "")
    .replace(/^```ts\n(?<code>[\s\S]*?)^```$/gmu, (_, code: string) =>
      declarationsIn(code)
        .map((declaration) => {
          const said = docs.get(nameOf(declaration)) ?? saidElsewhere(nameOf(declaration));
          return `### ${nameOf(declaration)}\n\n${said}\n\n\`\`\`ts\n${declaration}\n\`\`\``;
        })
        .join("\n\n"),
    );
  return `# API: ${name}\n\n${words.intro} ${words.readme} ${readme}\n\n${body}`;
}

/** What another package says of a declaration that this one passes on. */
function saidElsewhere(name: string): string {
  const folders = packageNames().map((other) => docstringsOf(join(root, "packages", other, "src")));
  return folders.find((docs) => docs.has(name))?.get(name) ?? "";
}

/** The declarations of a block: each begins at the start of a line behind a blank one. */
function declarationsIn(code: string): string[] {
  return code.trim().split(/\n\n(?=(?:interface|type|const|function|class|enum|namespace|abstract) )/u);
}

function nameOf(declaration: string): string {
  return /^(?:abstract )?\w+ (?<name>[\w$]+)/u.exec(declaration)?.groups?.["name"] ?? "";
}

const known = new Map<string, ReadonlyMap<string, string>>();

/** What the docstring of each exported declaration says, as Markdown; every page asks for the same. */
function docstringsOf(folder: string): ReadonlyMap<string, string> {
  const found = known.get(folder) ?? readDocstrings(folder);
  known.set(folder, found);
  return found;
}

function readDocstrings(folder: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    if (!path.endsWith(".ts") || /\.(?:test|test-d|cases)\.ts$|ngrams|glyphs/u.test(path)) continue;
    const file = ts.createSourceFile(path, readFileSync(join(folder, path), "utf8"), ts.ScriptTarget.Latest, true);
    for (const statement of file.statements) {
      const name = exportedName(statement);
      const said = name === undefined ? "" : docstring(statement);
      if (name !== undefined && said !== "" && !found.has(name)) found.set(name, said);
    }
  }
  return found;
}

function exportedName(statement: ts.Statement): string | undefined {
  const exported =
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (exported !== true) return undefined;
  const node = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0] : statement;
  return (node as ts.NamedDeclaration | undefined)?.name?.getText();
}

function docstring(statement: ts.Statement): string {
  const node = ts.isVariableStatement(statement) ? (statement.declarationList.declarations[0] ?? statement) : statement;
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  if (comment === undefined) return "";
  const text = ts.getTextOfJSDocComment(comment.comment) ?? "";
  const tags = (comment.tags ?? []).flatMap((tag) => {
    const said = plain(ts.getTextOfJSDocComment(tag.comment) ?? "");
    const title = tag.tagName.text;
    if (title === "returns" || title === "throws") return [`*${title}* ${said}`];
    if (title === "param") return [`*${(tag as ts.JSDocParameterTag).name.getText()}* ${said.replace(/^- /u, "")}`];
    return [];
  });
  return [plain(text), ...tags].join("\n\n").trim();
}

/** Links between declarations as code; nothing that Markdown or Vue would take for a tag. */
function plain(text: string): string {
  return text.replace(/\{@link (?<name>[\w$.]+)(?: [^}]*)?\}/gu, "`$<name>`").replace(/<(?=[a-z/])/giu, "&lt;");
}
