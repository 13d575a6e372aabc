/// <reference types="node" />
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { builtInPolicies } from "../policies/built-in.js";
import { policyJsonSchema } from "./json-schema.js";
import { parsePolicy } from "./parse-policy.js";

const shipped = new URL("../../schema/ranking-policy.schema.json", import.meta.url);

test("the JSON Schema shipped for editors is that of the code (UPDATE=1 rewrites it)", () => {
  const current = policyJsonSchema();
  if (process.env.UPDATE) writeFileSync(shipped, `${JSON.stringify(current, undefined, 2)}\n`);
  expect(JSON.parse(readFileSync(shipped, "utf8"))).toEqual(JSON.parse(JSON.stringify(current)));
});

test("every policy file is built in, named as its id, points to the schema and names its source", () => {
  const folder = new URL("../../policies/", import.meta.url);
  const files = readdirSync(folder).sort();
  expect(files).toEqual(
    builtInPolicies()
      .map(({ id }) => `${id}.json`)
      .sort(),
  );
  for (const file of files) {
    const source: unknown = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
    expect(source).toMatchObject({ $schema: "../schema/ranking-policy.schema.json" });
    const { source: origin, assumptions } = parsePolicy(source);
    expect(origin?.quote ?? origin?.summary).toBeTruthy();
    expect(assumptions).not.toEqual([]);
  }
});
