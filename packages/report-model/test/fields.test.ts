import { describe, expect, test } from "vitest";
import { z } from "zod";
import meaningsInChinese from "./fields-zh.json";
import { modelSchemas, outputSchemas } from "../src/index.js";

interface JsonSchema extends Record<string, unknown> {
  readonly $ref?: string;
  readonly $defs?: Record<string, JsonSchema>;
  readonly description?: string;
  readonly properties?: Record<string, JsonSchema>;
  readonly required?: readonly string[];
}

/** Every object of the model by its id, with its fields. */
function documentedObjects(): Map<string, JsonSchema> {
  const objects = new Map<string, JsonSchema>();
  for (const schema of Object.values({ ...modelSchemas, ...outputSchemas })) {
    const { $defs = {}, ...root } = z.toJSONSchema(schema, { io: "input" }) as JsonSchema;
    objects.set(String(schema.meta()?.id), root);
    for (const [id, definition] of Object.entries($defs)) objects.set(id, definition);
  }
  return new Map([...objects].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Type of a field as a reader writes it: `Span`, `string[]`, `"eq" | "ge"`. */
function typeOf(schema: JsonSchema): string {
  if (schema.$ref !== undefined) return String(schema.$ref.split("/").at(-1)).replace("#", "Report");
  if (Array.isArray(schema.enum)) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  if ("const" in schema) return JSON.stringify(schema.const);
  const choices = (schema.anyOf ?? schema.oneOf) as JsonSchema[] | undefined;
  if (choices) return [...new Set(choices.map(typeOf))].join(" | ");
  if (schema.type === "array") {
    if (Array.isArray(schema.prefixItems)) return `[${(schema.prefixItems as JsonSchema[]).map(typeOf).join(", ")}]`;
    const item = typeOf(schema.items as JsonSchema);
    return item.includes(" ") ? `(${item})[]` : `${item}[]`;
  }
  if (schema.format === "date") return "ISO date";
  if (schema.type === "object" && schema.properties) return `{ ${Object.keys(schema.properties).join(", ")} }`;
  return String(schema.type ?? "any");
}

interface PageWords {
  readonly head: readonly string[];
  readonly columns: string;
  readonly required: string;
  readonly optional: string;
  readonly meaningOf: (description: string) => string;
  readonly typeOf: (type: string) => string;
}

/** Meanings by what the schema says in English. */
const inChinese: Readonly<Record<string, string>> = meaningsInChinese;

const ENGLISH: PageWords = {
  head: [
    "# Fields of the model",
    "",
    "Written from the schemas by `test/fields.test.ts` (`vitest run -u`). [中文](fields.zh-CN.md)",
  ],
  columns: "| field | type | | meaning |",
  required: "required",
  optional: "optional",
  meaningOf: (description) => description,
  typeOf: (type) => type,
};
const CHINESE: PageWords = {
  head: [
    "# 模型各字段",
    "",
    "由 `test/fields.test.ts` 根据模式写出（`vitest run -u`）；中文写在 `test/fields-zh.json`。[English](fields.md)",
  ],
  columns: "| 字段 | 类型 | | 含义 |",
  required: "必有",
  optional: "可无",
  meaningOf: (description) => inChinese[description] ?? "",
  typeOf: (type) => type.replaceAll("ISO date", "日期（2023-04-30）"),
};

function fieldsPage(words: PageWords): string {
  const cell = (text: string): string => text.replaceAll("|", "\\|");
  const parts = [...words.head];
  for (const [id, schema] of documentedObjects()) {
    parts.push("", `## ${id}`, "", words.columns, "| --- | --- | --- | --- |");
    for (const [field, definition] of Object.entries(schema.properties ?? {})) {
      const need = schema.required?.includes(field) ? words.required : words.optional;
      const meaning = words.meaningOf(String(definition.description));
      parts.push(`| \`${field}\` | \`${cell(words.typeOf(typeOf(definition)))}\` | ${need} | ${cell(meaning)} |`);
    }
  }
  return `${parts.join("\n")}\n`;
}

describe.each([...documentedObjects()])("%s", (_id, schema) => {
  test.each(Object.keys(schema.properties ?? {}))("field %s says what it means", (field) => {
    expect(schema.properties?.[field]?.description ?? "").not.toBe("");
  });
});

test("every meaning stands in Chinese too, and none that is gone", () => {
  const meanings = [...documentedObjects().values()].flatMap(({ properties = {} }) =>
    Object.values(properties).map(({ description }) => String(description)),
  );
  expect(Object.keys(inChinese).sort()).toEqual([...new Set(meanings)].sort());
});

test.each([
  ["docs/fields.md", ENGLISH],
  ["docs/fields.zh-CN.md", CHINESE],
] as const)("%s is up to date", async (file, words) => {
  await expect(fieldsPage(words)).toMatchFileSnapshot(`../${file}`);
});
