import type { Plugin } from "vite";

/** Browsers load no modules from a plain folder: there the page sends its reader on to the one that is a single file. */
export function sendFromFolders(file: string): Plugin {
  const code = `if (location.protocol === "file:") location.replace("${file}" + location.hash);`;
  return {
    name: "send-from-folders",
    apply: "build",
    transformIndexHtml: (html) => html.replace("</title>", `</title>\n    <script>${code}</script>`),
  };
}
