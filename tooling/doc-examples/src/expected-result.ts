import ts from "typescript";

/** What a comment states about a statement's result. */
export type ExpectedResult =
  | { readonly kind: "value"; readonly expression: string; readonly partial: boolean }
  | { readonly kind: "throws"; readonly code: string };

/**
 * Reads the `// => …` comment between a statement and the next.
 *
 * Further comment lines belong to it until its expression is complete.
 *
 * @param gap - The text between the two statements: blank space and comments.
 * @returns What it states; `undefined` when it states nothing.
 * @throws {Error} When the stated result is no expression.
 */
export function expectedResult(gap: string): ExpectedResult | undefined {
  const comments = gap
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.startsWith("//"))
    .map((line) => line.slice(2).trim());
  const first = comments.findIndex((comment) => comment.startsWith("=>"));
  if (first < 0) return undefined;
  let stated = "";
  for (const comment of comments.slice(first)) {
    stated += `${comment.replace(/^=>/u, "")}\n`;
    const thrown = /^throws (?<code>\S+)$/u.exec(stated.trim())?.groups?.code;
    if (thrown !== undefined) return { kind: "throws", code: thrown };
    const { expression, partial } = withoutEllipses(stated.trim());
    if (isExpression(expression)) return { kind: "value", expression, partial };
  }
  throw new Error(`The stated result is no expression: ${stated.trim()}`);
}

/** Takes out each `…` outside of strings, with the comma before it. */
function withoutEllipses(text: string): { expression: string; partial: boolean } {
  let expression = "";
  let quote: string | undefined;
  let partial = false;
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (quote !== undefined) {
      if (character === "\\") expression += text.charAt(index++);
      else if (character === quote) quote = undefined;
    } else if (character === '"' || character === "'" || character === "`") quote = character;
    if (character === "…" && quote === undefined) {
      partial = true;
      expression = expression.trimEnd().replace(/,$/u, "");
    } else expression += text.charAt(index);
  }
  return { expression, partial };
}

function isExpression(text: string): boolean {
  const { diagnostics = [] } = ts.transpileModule(`(${text}\n);`, { reportDiagnostics: true });
  return diagnostics.length === 0;
}
