/// <reference types="node" />
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { reportSchema } from "@liaocheng/report-model";
import { describe, expect, test } from "vitest";
import { parseReport, serializeReport } from "../src/index.js";

const root = new URL("fixtures/", import.meta.url);
const names = readdirSync(root).sort();

/** The tree without positions, which the property tests check. */
function withoutPositions(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === "position" ? undefined : part)));
}

describe.each(names)("fixture %s", (name) => {
  const text = readFileSync(new URL(`${name}/input.txt`, root), "utf8");
  const { report, diagnostics } = parseReport(text);
  const outputFile = new URL(`${name}/output.json`, root);
  const output = withoutPositions({ report, diagnostics });
  if (process.env["UPDATE"] === "1") {
    writeFileSync(outputFile, `${JSON.stringify(output, undefined, 2)}\n`);
  }

  test("gives its tree (UPDATE=1 rewrites it)", () => {
    expect(output).toEqual(JSON.parse(readFileSync(outputFile, "utf8")));
  });

  test("gives the text back and fits the model", () => {
    expect(serializeReport(report)).toBe(text);
    expect(reportSchema.safeParse(report).error).toBeUndefined();
  });
});
