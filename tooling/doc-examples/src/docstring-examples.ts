import ts from "typescript";

/** An `@example` and the declaration it stands at. */
export interface DocstringExample {
  readonly name: string;
  readonly code: string;
}

/** Finds every `@example` of a TypeScript source text, in order. */
export function docstringExamples(source: string): DocstringExample[] {
  const file = ts.createSourceFile("source.ts", source, ts.ScriptTarget.Latest, true);
  return file.statements.flatMap((statement) =>
    ts
      .getJSDocTags(documentedNode(statement))
      .filter((tag) => tag.tagName.text === "example")
      .map((tag) => ({ name: nameOf(statement), code: codeOf(tag, source) })),
  );
}

/** TypeScript hangs the docstring of `const x = …` on the declaration inside the statement. */
function documentedNode(statement: ts.Statement): ts.Node {
  return ts.isVariableStatement(statement) ? (statement.declarationList.declarations[0] ?? statement) : statement;
}

function nameOf(statement: ts.Statement): string {
  const node = documentedNode(statement);
  const name = "name" in node ? (node.name as ts.Node | undefined) : undefined;
  return name?.getText() ?? "";
}

/** The tag's own text: the parsed comment loses braces and links. */
function codeOf(tag: ts.JSDocTag, source: string): string {
  const text = source.slice(tag.tagName.end, tag.end);
  const lines = text.split("\n").map((line) => line.replace(/^\s*\* ?/u, ""));
  const last = lines.length - 1;
  lines[last] = (lines[last] ?? "").replace("*/", "");
  return lines.filter((line) => !line.trim().startsWith("```")).join("\n");
}
