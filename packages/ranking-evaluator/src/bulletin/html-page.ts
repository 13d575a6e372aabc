import { escapeHtml } from "@liaocheng/report-model";
import { BULLETIN_CSS } from "./html-style.js";

/** A complete page in the style of bulletins, for A4. */
export function htmlPage({ title, css = "", main }: { title: string; css?: string; main: string }): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
${BULLETIN_CSS}${css === "" ? "" : `\n${css}`}
</style>
</head>
<body>
<main>
${main}</main>
</body>
</html>
`;
}
