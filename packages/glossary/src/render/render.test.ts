import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createGlossary } from "../create-glossary.js";
import { renderGlossaryHtml, renderHtml } from "./html.js";
import { renderMarkdown } from "./markdown.js";

const glossary = createGlossary([
  { term: "三网", aliases: [], definition: '路网 & "水网" <电网>', expansion: ["路网", "水<网"] },
  { term: "“两稳”", aliases: [], definition: "稳岗\n稳价*" },
]);
const text = "建“三网”，抓“两稳”<b>。三网";

describe("HTML", () => {
  test("links lead to the definition list and are described by it", () => {
    const html = renderHtml(text, glossary.annotate(text));
    const list = renderGlossaryHtml(glossary.entries);
    const targets = Array.from(html.matchAll(/href="#([^"]+)" aria-describedby="([^"]+)"/gu), (match) => [
      match[1],
      match[2],
    ]);
    expect(targets).toHaveLength(3);
    for (const id of targets.flat()) expect(list).toContain(`id="${id}"`);
    expect(list).toContain("<li>水&lt;网</li>");
  });
  test("abbr carries the escaped definition and takes the keyboard's focus", () => {
    expect(renderHtml("三网", glossary.annotate("三网"), { mark: "abbr" })).toBe(
      '<abbr title="路网 &amp; &quot;水网&quot; &lt;电网&gt;" tabindex="0">三网</abbr>',
    );
  });
  test("dfn marks the defining instance", () => {
    expect(renderHtml("三网", glossary.annotate("三网"), { mark: "dfn" })).toBe('<dfn title="三网">三网</dfn>');
  });
  test("whatever the text, its words are all there and no markup of its own", () => {
    const anything = fc.string({ unit: fc.constantFrom(..."三网两稳“”<>&\"'\n"), maxLength: 40 });
    fc.assert(
      fc.property(anything, (body) => {
        const html = renderHtml(body, glossary.annotate(body));
        const words = html.replace(/<\/?a\b[^>]*>/gu, "");
        expect(words).not.toMatch(/[<>"']/u);
        const unescaped = words.replace(/&(?:amp|lt|gt|quot|#39);/gu, (entity) => UNESCAPED[entity] ?? "");
        expect(unescaped).toBe(body);
      }),
      { seed: 5, numRuns: 300 },
    );
  });
  test("a prefix cannot break out of its attribute", () => {
    expect(renderHtml("三网", glossary.annotate("三网"), { idPrefix: '"><script>' })).not.toContain("<script>");
  });
});

const UNESCAPED: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

describe("Markdown", () => {
  test("footnotes are numbered by first use; repeated mentions share a note", () => {
    expect(renderMarkdown(text, glossary.annotate(text))).toBe(
      "建“三网[^1]”，抓“两稳”[^2]\\<b\\>。三网[^1]\n\n" +
        '[^1]: **三网**：路网 \\& "水网" \\<电网\\>\n[^2]: **“两稳”**：稳岗 稳价\\*\n',
    );
  });
  test("a text without mentions is only escaped", () => {
    expect(renderMarkdown("a*b", [])).toBe("a\\*b");
  });
});

test("mentions of another text are refused", () => {
  const mentions = glossary.annotate("很长的一段话里的三网");
  expect(() => renderHtml("三网", mentions)).toThrow(
    expect.objectContaining({ code: "GLOSSARY_MENTIONS_MISFIT" }) as Error,
  );
});
