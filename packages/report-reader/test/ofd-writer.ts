import { strToU8, zipSync } from "fflate";
import type { Placed } from "./pdf-writer.js";

const MILLIMETRES = 25.4 / 72;

/** Parts of an ofd whose pages hold the given content; names of parts and prefixes as most writers choose them. */
export function rawOfd(
  pages: readonly string[],
  {
    prefix = "ofd:",
    templates = [],
    title = "",
    storedAs = (name) => name,
    samePart = false,
  }: {
    prefix?: string;
    templates?: readonly string[];
    title?: string;
    /** Names that parts lie under, by those they are called by. */
    storedAs?: (name: string) => string;
    /** All pages name the part of the first. */
    samePart?: boolean;
  } = {},
): Uint8Array {
  const space = `xmlns${prefix === "" ? "" : `:${prefix.slice(0, -1)}`}="http://www.ofdspec.org/2016"`;
  const tag = (name: string, attributes: string, content: string): string =>
    `<${prefix}${name} ${attributes}>${content}</${prefix}${name}>`;
  const files: Record<string, string> = {
    "OFD.xml": tag(
      "OFD",
      space,
      tag("DocBody", "", tag("DocInfo", "", tag("Title", "", title)) + tag("DocRoot", "", "Doc_0/Document.xml")),
    ),
    "Doc_0/Document.xml": tag(
      "Document",
      space,
      tag(
        "CommonData",
        "",
        templates
          .map(
            (_, index) =>
              `<${prefix}TemplatePage ID="${String(900 + index)}" BaseLoc="Tpls/Tpl_${String(index)}.xml"/>`,
          )
          .join(""),
      ) +
        tag(
          "Pages",
          "",
          pages
            .map(
              (_, index) =>
                `<${prefix}Page ID="${String(index)}" BaseLoc="Pages/Page_${String(samePart ? 0 : index)}/Content.xml"/>`,
            )
            .join(""),
        ),
    ),
  };
  const page = (content: string, uses: string): string =>
    tag("Page", space, uses + tag("Content", "", tag("Layer", "", content)));
  templates.forEach((content, index) => {
    files[`Doc_0/Tpls/Tpl_${String(index)}.xml`] = page(content, "");
  });
  const uses = templates.map((_, index) => `<${prefix}Template TemplateID="${String(900 + index)}"/>`).join("");
  pages.forEach((content, index) => {
    files[`Doc_0/Pages/Page_${String(index)}/Content.xml`] = page(content, uses);
  });
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, xml]) => [
        storedAs(name),
        strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`),
      ]),
    ),
  );
}

/** Placed text, in points as for a pdf, each piece a text object with a step for each character. */
export function writeOfd(pages: readonly (readonly Placed[])[]): Uint8Array {
  return rawOfd(pages.map((page) => page.map(textObject).join("")));
}

function textObject({ text, x, y, size }: Placed): string {
  const own = size * MILLIMETRES;
  const steps = Array.from(text, (character) => (/[\x20-\x7e]/u.test(character) ? own / 2 : own)).slice(0, -1);
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<ofd:TextObject Boundary="${(x * MILLIMETRES).toFixed(3)} ${((y - size) * MILLIMETRES).toFixed(3)} 200 20" Size="${own.toFixed(4)}"><ofd:TextCode X="0" Y="${own.toFixed(4)}" DeltaX="${steps.map((step) => step.toFixed(4)).join(" ")}">${escaped}</ofd:TextCode></ofd:TextObject>`;
}
