/**
 * Joins the ```` ```ts ```` blocks of a Markdown text to one program; everything else becomes blank lines, so that line
 * numbers stay those of the README.
 *
 * @returns The program; `""` when there is no block.
 */
export function readmeProgram(markdown: string): string {
  let inside = false;
  let found = false;
  const lines = markdown.split("\n").map((line) => {
    const fence = line.trim();
    if (inside) {
      if (fence === "```") inside = false;
      return inside ? line : "";
    }
    inside = fence === "```ts" || fence === "```typescript";
    found ||= inside;
    return "";
  });
  return found ? lines.join("\n") : "";
}
