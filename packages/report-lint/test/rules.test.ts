/// <reference types="node" />
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { lintReport, lintRules, messageCatalogue, ruleUrl, type LintRule } from "../src/index.js";
import type { RuleCases } from "../src/testing/rule-cases.js";
import { renderRegistry, readRegistry } from "../scripts/generate-registry.mjs";

const root = new URL("../src/rules/", import.meta.url);
const HEADINGS = [
  "## What it checks · 检查什么",
  "## Why · 为什么",
  "## Incorrect · 错误",
  "## Correct · 正确",
  "## Options · 选项",
  "## When not to use it · 何时不用",
];
const caseFiles = new Map(
  await Promise.all(
    lintRules.map(async ({ id }): Promise<[string, RuleCases]> => {
      const { cases } = (await import(`../src/rules/${id}/cases.ts`)) as { cases: RuleCases };
      return [id, cases];
    }),
  ),
);
const others = Object.fromEntries(lintRules.map(({ id }) => [id, "off" as const]));

function findings(rule: LintRule, text: string, previous?: string): [string, string][] {
  const config = { rules: { ...others, [rule.id]: "on" as const } };
  return lintReport({ text, config, ...(previous === undefined ? {} : { previous: { text: previous } }) }).findings.map(
    ({ messageId, span }) => [messageId, text.slice(span.start, span.end)],
  );
}

function readme(rule: LintRule): string {
  return readFileSync(new URL(`${rule.id}/README.md`, root), "utf8");
}

function examples(rule: LintRule, heading: string): string[] {
  const section = readme(rule).split(heading)[1]?.split("\n## ")[0] ?? "";
  const unescape = (text: string): string =>
    text.replace(/\\u(?<code>[0-9A-F]{4})/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Array.from(section.matchAll(/```text\n(?<text>[\s\S]*?)\n```/gu), (match) =>
    unescape(match.groups?.["text"] ?? ""),
  );
}

test("the registry is what the folders say", () => {
  expect(readRegistry()).toBe(renderRegistry());
});

test("every folder is a rule and every rule a folder", () => {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(lintRules.map(({ id }) => id)).toEqual(folders.map(({ name }) => name).sort());
});

test("no two messages of the catalogue are the same in one language", () => {
  for (const language of ["zh", "en"] as const) {
    for (const rule of lintRules) {
      const messages = Object.values(messageCatalogue([rule], language));
      expect([rule.id, new Set(messages).size]).toEqual([rule.id, messages.length]);
    }
  }
});

describe.each(lintRules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const cases = caseFiles.get(id) ?? { reject: [], accept: [] };

  test("says what it is", () => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
    expect(rule.meta.since).toMatch(/^\d+\.\d+\.\d+$/u);
    expect(rule.meta.source).not.toBe("");
    expect(rule.meta.description.zh).toMatch(/\p{Script=Han}/u);
    expect(rule.meta.description.en).toMatch(/^[A-Z].*\.$/u);
    expect(ruleUrl(id)).toMatch(/^https:\/\/[^ ]+\/README\.md$/u);
  });

  test("has a page with the fixed headings", () => {
    const headings = readme(rule)
      .split("\n")
      .filter((line) => line.startsWith("## "));
    expect(headings).toEqual(HEADINGS);
  });

  test("speaks both languages and leads English messages with the fixed words", () => {
    for (const [messageId, message] of Object.entries(rule.messages)) {
      expect(messageId).toMatch(/^[a-z][a-zA-Z]*$/u);
      expect(message.zh).toMatch(/\p{Script=Han}/u);
      expect(message.en).not.toBe("");
      const named = (text: string): string[] => [...new Set(text.match(/\{\{[a-zA-Z]+\}\}/gu) ?? [])].sort();
      expect(named(message.zh).length).toBeGreaterThanOrEqual(named(message.en).length > 0 ? 1 : 0);
    }
  });

  test("refuses options it does not know", () => {
    expect(z.safeParse(rule.options, {}).success).toBe(true);
    expect(z.safeParse(rule.options, { noSuchOption: 1 }).success).toBe(false);
  });

  test("has cases of both kinds, one of them with several findings", () => {
    expect(cases.accept.length).toBeGreaterThan(0);
    expect(cases.reject.length).toBeGreaterThan(0);
    expect(cases.reject.reduce((sum, { found }) => sum + found.length, 0)).toBeGreaterThan(0);
  });

  test.each(cases.reject.map((wrong) => [wrong.text.slice(-40), wrong] as const))("rejects …%s", (_, wrong) => {
    expect(findings(rule, wrong.text, wrong.previous)).toEqual(wrong.found);
  });

  test.each(cases.accept.map((sound) => (typeof sound === "string" ? { text: sound, previous: undefined } : sound)))(
    "accepts $text",
    ({ text, previous }) => {
      expect(findings(rule, text, previous)).toEqual([]);
    },
  );

  test("finds what its page calls incorrect and nothing in what it calls correct", () => {
    for (const text of examples(rule, HEADINGS[2] ?? "")) expect(findings(rule, text)).not.toEqual([]);
    for (const text of examples(rule, HEADINGS[3] ?? "")) expect(findings(rule, text)).toEqual([]);
  });
});
