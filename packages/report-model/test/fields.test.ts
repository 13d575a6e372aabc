import { describe, expect, test } from "vitest";
import { z } from "zod";
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

function fieldsPage(): string {
  const parts = ["# Fields of the model", "", "Written from the schemas by `test/fields.test.ts` (`vitest run -u`)."];
  for (const [id, schema] of documentedObjects()) {
    parts.push("", `## ${id}`, "", "| field | type | | meaning |", "| --- | --- | --- | --- |");
    for (const [field, definition] of Object.entries(schema.properties ?? {})) {
      const need = schema.required?.includes(field) ? "required" : "optional";
      const type = typeOf(definition).replaceAll("|", "\\|");
      parts.push(`| \`${field}\` | \`${type}\` | ${need} | ${String(definition.description).replaceAll("|", "\\|")} |`);
    }
  }
  return `${parts.join("\n")}\n`;
}

describe.each([...documentedObjects()])("%s", (_id, schema) => {
  test.each(Object.keys(schema.properties ?? {}))("field %s says what it means", (field) => {
    expect(schema.properties?.[field]?.description ?? "").not.toBe("");
  });
});

test("docs/fields.md is up to date", async () => {
  await expect(fieldsPage()).toMatchFileSnapshot("../docs/fields.md");
});
