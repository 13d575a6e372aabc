import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { modelSchemas, outputSchemas } from "../src/index.js";
import { published } from "./published.js";
import { samples } from "./samples.js";

const names = Object.keys(modelSchemas) as (keyof typeof modelSchemas)[];
const allNames = Object.keys({ ...modelSchemas, ...outputSchemas });
const jsonSchema = (name: keyof typeof modelSchemas) => z.toJSONSchema(modelSchemas[name], { io: "input" });

/** Resolves every local `$ref` of a JSON Schema, and says which lead nowhere. */
function danglingReferences(schema: unknown, root: unknown = schema): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const dangling = Object.values(schema).flatMap((part) => danglingReferences(part, root));
  if (!("$ref" in schema)) return dangling;
  const target = String(schema.$ref)
    .split("/")
    .slice(1)
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], root);
  return target === undefined ? [...dangling, String(schema.$ref)] : dangling;
}

describe.each(allNames)("schema/%s.json", (name) => {
  test("is what the zod schema says (vitest run -u writes it)", async () => {
    await expect(`${JSON.stringify(published(name), undefined, 2)}\n`).toMatchFileSnapshot(`../schema/${name}.json`);
  });

  test("has no reference that leads nowhere", () => {
    expect(danglingReferences(published(name))).toEqual([]);
  });
});

test("all compile together, each under its own $id", () => {
  const ajv = new Ajv2020({ strict: true, strictTuples: false, allowUnionTypes: true });
  addFormats.default(ajv);
  for (const name of allNames) ajv.addSchema(published(name));
  expect(allNames.filter((name) => ajv.getSchema(String(published(name).$id)) === undefined)).toEqual([]);
});

describe.each(names)("%s", (name) => {
  const ajv = new Ajv2020({ strict: true, strictTuples: false, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(jsonSchema(name));

  test("takes the sample, as zod does", () => {
    expect(validate.errors ?? validate(samples[name])).toBe(true);
    expect(modelSchemas[name].parse(samples[name])).toEqual(samples[name]);
  });

  const required = jsonSchema(name).required ?? [];
  test.each(required)("refuses a sample without %s, as zod does", (field) => {
    const rest = Object.fromEntries(Object.entries(samples[name]).filter(([key]) => key !== field));
    expect(validate(rest)).toBe(false);
    expect(modelSchemas[name].safeParse(rest).success).toBe(false);
  });
});

test("a mistake deep in the tree is found", () => {
  const broken = JSON.parse(JSON.stringify(samples.report)) as z.infer<typeof modelSchemas.report>;
  const section = broken.children.find((child) => child.type === "section");
  const inner = section?.children.find((child) => child.type === "section");
  Object.assign(inner ?? {}, { role: "review of the year" });
  expect(modelSchemas.report.safeParse(broken).error?.issues.map((issue) => issue.path.join("."))).toEqual([
    expect.stringContaining("children"),
  ]);
});
