/**
 * Makes fenced blocks fit for a page: the name of a file that a block writes stands above it, a picture of arrows becomes a table.
 */
export function shownBlocks(markdown: string): string {
  return markdown
    .replace(/^```(?<language>txt|yaml|csv|json) (?<name>\S+)$/gmu, "`$<name>`\n\n```$<language>")
    .replace(/^```csv$/gmu, "```txt")
    .replace(/^```mermaid\n(?<graph>[\s\S]*?)^```$/gmu, (_, graph: string) => arrowTable(graph));
}

/** A row a package of a mermaid graph: what it does and what it imports. */
function arrowTable(graph: string): string {
  const names = new Map(
    Array.from(graph.matchAll(/\b(?<id>\w{1,40})\[(?<name>[^<\]]+)(?:<br>(?<does>[^\]]*))?\]/gu), ({ groups }) => [
      groups?.["id"] ?? "",
      { name: groups?.["name"] ?? "", does: groups?.["does"] ?? "" },
    ]),
  );
  const rows = [...names].map(([id, { name, does }]) => {
    const line =
      new RegExp(`^ *${id}(?:\\[[^\\]]*\\])? --> (?<imports>.+)$`, "mu").exec(graph)?.groups?.["imports"] ?? "";
    const imports = line.split(" & ").flatMap((other) => names.get(other.trim())?.name ?? []);
    return `| ${name} | ${does} | ${imports.join(", ")} |`;
  });
  return `| package | does | imports |\n| --- | --- | --- |\n${rows.join("\n")}`;
}
