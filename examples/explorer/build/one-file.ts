import { copyFileSync, existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin, Rolldown } from "vite";
import { hashSource, policyElement } from "./content-policy.js";

/** Puts script and style into the page itself, under the given name, and a copy beside other builds that exist. */
export function oneFile(name: string, copies: readonly string[]): Plugin {
  let folder = "";
  return {
    name: "one-file",
    apply: "build",
    enforce: "post",
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir);
    },
    generateBundle: {
      // What Vite still has to fill into the code is in it only then.
      order: "post",
      handler(_options, bundle) {
        const page = Object.values(bundle).find(({ fileName }) => fileName === "index.html");
        if (page?.type !== "asset") throw new Error("No page to put everything into");
        const html = inlined(String(page.source), bundle);
        for (const file of Object.keys(bundle)) Reflect.deleteProperty(bundle, file);
        this.emitFile({ type: "asset", fileName: name, source: html });
      },
    },
    closeBundle() {
      for (const copy of copies) {
        const target = resolve(folder, "..", copy);
        if (existsSync(target)) copyFileSync(join(folder, name), join(target, name));
      }
    },
  };
}

function inlined(page: string, bundle: Rolldown.OutputBundle): string {
  const files = Object.values(bundle);
  const script = files.filter((file) => file.type === "chunk").map(({ code }) => code);
  const style = files.flatMap((file) => (file.type === "asset" && file.fileName.endsWith(".css") ? [file.source] : []));
  const [code, more] = script;
  if (code === undefined || more !== undefined) throw new Error(`Expected one script, got ${String(script.length)}`);
  const safeCode = code.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
  const css = style.map(String).join("\n");
  const policy = policyElement({
    scripts: [hashSource(safeCode)],
    styles: [hashSource(css)],
    workers: ["blob:"],
  });
  return page
    .replace(/\s{0,80}<script type="module"[^>]*><\/script>/gu, "")
    .replace(/\s{0,80}<link rel="(?:stylesheet|modulepreload)"[^>]*>/gu, "")
    .replace(/<meta charset="utf-8"[^>]*>/u, (charset) => `${charset}\n    ${policy}`)
    .replace("</head>", () => `  <style>${css}</style>\n  </head>`)
    .replace("</body>", () => `  <script type="module">${safeCode}</script>\n  </body>`);
}
