import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { markdownExamples, type DocExample } from "@liaocheng/doc-examples";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Command } from "commander";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createContext } from "../src/context.js";
import { createProgram } from "../src/program.js";
import { outputCases, type OutputCase } from "./outputs/cases.js";
import { outputsPage } from "./outputs/page.js";
import { prepareFolder } from "./outputs/prepare.js";
import { runInProcess } from "./run-in-process.js";

const require = createRequire(import.meta.url);
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);

/** A published schema in which every object is closed, so that a field it does not name is a mistake. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== "object" || schema === null) return schema;
  const parts = Object.fromEntries(Object.entries(schema).map(([key, part]) => [key, closed(part)]));
  return "properties" in parts && !("additionalProperties" in parts)
    ? { ...parts, additionalProperties: false }
    : parts;
}

const validators = new Map(
  [...new Set(outputCases.flatMap(({ schema = [] }) => schema))].map((name) => {
    const schema = require(`@liaocheng/report-model/schema/${name}.json`) as AnySchemaObject;
    return [name, { open: ajv.compile(schema), closed: ajv.compile({ ...(closed(schema) as object), $id: name }) }];
  }),
);

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gwr-outputs-"));
  await prepareFolder(folder);
}, 60_000);
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

test("a field that a schema does not name is refused here", () => {
  const validate = validators.get("ledger-row")?.closed;
  validate?.({ unheard: 1 });
  expect(validate?.errors?.map(({ keyword }) => keyword)).toContain("additionalProperties");
});

function valuesIn(printed: string, { each }: OutputCase): unknown[] {
  if (each === "line")
    return printed
      .trimEnd()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
  const parsed: unknown = JSON.parse(printed);
  if (each === "document") return [parsed];
  expect(parsed).toBeInstanceOf(Array);
  return parsed as unknown[];
}

describe("what a command prints agrees with its schema, which names every field", () => {
  test.each(outputCases)("$command", async (output) => {
    const [, ...argv] = output.command.split(" ");
    const { code, stdout, stderr } = await runInProcess(argv, { cwd: folder });
    expect({ code, stderr: code === (output.code ?? 0) ? "" : stderr }).toEqual({ code: output.code ?? 0, stderr: "" });
    const values = valuesIn(
      output.file === undefined ? stdout : await readFile(join(folder, output.file), "utf8"),
      output,
    );
    expect(values.length).toBeGreaterThan(0);
    if (output.schema === undefined) return;
    const validate = validators.get(output.schema);
    for (const value of values) {
      expect(validate?.closed(value) ? [] : validate?.closed.errors?.slice(0, 3)).toEqual([]);
      expect(validate?.open(value)).toBe(true);
    }
  });
});

/** Every command with the formats for programs it has: `ledger list json`. */
function programFormats(command: Command, path: readonly string[]): string[] {
  const { argChoices = [] } = command.options.find(({ long }) => long === "--format") ?? {};
  const own = argChoices.filter((format) => /^(?:json|jsonl|ndjson|sarif|gitlab|skos|links)$/u.test(format));
  return [
    ...own.map((format) => [...path, format].join(" ")),
    ...command.commands.flatMap((sub) => programFormats(sub, [...path, sub.name()])),
  ];
}

const commandOf = (words: readonly string[]): string[] => {
  const [first = "", second = ""] = words.slice(1);
  const grouped = /^(?:ledger|register)$/u.test(first) && /^[a-z]+$/u.test(second);
  return grouped ? [first, second] : [first];
};

test("the table holds every command that prints for programs", async () => {
  const held = outputCases.map(({ command }) => {
    const words = command.split(" ");
    const format = words[words.indexOf("--format") + 1] ?? "";
    return [...commandOf(words), format].join(" ");
  });
  const program = await createProgram(createContext([]), []);
  expect(programFormats(program, []).filter((wanted) => !held.includes(wanted))).toEqual([]);
});

describe.each([
  ["outputs.md", "en"],
  ["outputs.zh-CN.md", "zh"],
] as const)("docs/%s", (name, language) => {
  const docs = "../../../docs";
  test("is up to date (vitest run -u writes it)", async () => {
    await expect(outputsPage(language)).toMatchFileSnapshot(join(docs, name));
  });

  const programs = (): DocExample[] => markdownExamples(join("../../docs", name));
  test("shows a program that works", async () => {
    const [program, ...others] = programs();
    expect(others).toEqual([]);
    await program?.run();
  });
});
