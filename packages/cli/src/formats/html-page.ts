import type { Lang } from "../language.js";

/** What a page that stands alone is made of: nothing is loaded from elsewhere. */
export interface HtmlPage {
  readonly lang: Lang;
  /** Escaped already, as is `body`. */
  readonly title: string;
  readonly css: string;
  /** What stands under the title. */
  readonly body: string;
}

/** A whole HTML document with its style inside. */
export const htmlPage = ({ lang, title, css, body }: HtmlPage): string => `<!doctype html>
<html lang="${lang === "zh" ? "zh-CN" : "en"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
${css}
</style>
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`;
