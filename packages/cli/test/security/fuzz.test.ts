import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { extractIndicators } from "@liaocheng/indicator-extractor";
import { parsePolicy, RankingError } from "@liaocheng/ranking-evaluator";
import { lintReport } from "@liaocheng/report-lint";
import { parseReport, serializeReport } from "@liaocheng/report-parser";
import { ReadError, readReport } from "@liaocheng/report-reader";
import fc from "fast-check";
import { expect, test } from "vitest";
import { reportWith, useFolder } from "./hostile.js";

const { path, run } = useFolder();

/** Texts of the pieces reports are made of, with any characters between. */
const PIECES =
  "一、|二、|（一）|一是|第一部分|增长5.5%以上|亿元|2024年|名词解释|1.|——|“|”|《|（|）|，|。|；|：|万亩|同比|力争|分别为|和|\n|\u3000|附件1".split(
    "|",
  );
const text = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 6 })), {
  maxLength: 80,
});

test("any text is parsed, extracted and checked; nothing of it is lost and nothing throws", () => {
  fc.assert(
    fc.property(text, (pieces) => {
      const given = pieces.join("");
      const { report } = parseReport(given);
      expect(serializeReport(report)).toBe(given);
      for (const { span, quantity } of extractIndicators(report).indicators)
        expect(given.slice(span.start, span.end)).toBe(quantity.text);
      for (const { span } of lintReport({ text: given }).findings) expect(span.end).toBeLessThanOrEqual(given.length);
    }),
    { seed: 19, numRuns: 150 },
  );
});

const KNOWN = ["a.txt", "a.html", "a.docx", "a.pdf", "a.rtf", "a.doc", "a.ofd", "a.eml", "a.xlsx", "a.wps"];
const START = [
  "",
  "%PDF-1.7\n",
  "PK\u0003\u0004",
  "{\\rtf1 ",
  "<html>",
  "MIME-Version: 1.0\n",
  "\u00D0\u00CF\u0011\u00E0",
];

test("any bytes under any name are read, or refused with a code", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...KNOWN),
      fc.constantFrom(...START),
      fc.uint8Array({ maxLength: 300 }),
      async (name, start, rest) => {
        try {
          const { text: read } = await readReport(Buffer.concat([Buffer.from(start, "latin1"), rest]), { name });
          expect(typeof read).toBe("string");
        } catch (error) {
          expect(error).toBeInstanceOf(ReadError);
        }
      },
    ),
    { seed: 19, numRuns: 150 },
  );
});

test("any JSON is a policy, or refused with a code", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (populations, colors) => {
      try {
        parsePolicy({ id: "x", title: "x", scale: ["none"], colors, populations } as never);
      } catch (error) {
        expect(error).toBeInstanceOf(RankingError);
      }
    }),
    { seed: 19, numRuns: 300 },
  );
});

test("any city file is taken, or refused in one line with status 2", async () => {
  await writeFile(join(path(), "report.txt"), reportWith(""));
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), fc.string({ maxLength: 20 }), async (parts, junk) => {
      await writeFile(
        join(path(), "city.json"),
        JSON.stringify({ name: junk, rules: parts, indicators: parts, glossary: parts }),
      );
      const { code, stderr } = await run("extract", "report.txt", "--format", "jsonl", "--city", "city.json");
      expect(code === 0 || (code === 2 && stderr.trimEnd().split("\n").length === 1)).toBe(true);
    }),
    { seed: 19, numRuns: 40 },
  );
});
