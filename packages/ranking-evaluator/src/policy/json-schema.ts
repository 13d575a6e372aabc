import * as z from "zod";
import { policySchema } from "./policy.js";

/**
 * The JSON Schema of policy files, for editors: put its address under `$schema` and they complete and check.
 *
 * @returns A fresh draft 2020-12 schema. The same is shipped as `schema/ranking-policy.schema.json`.
 * @example
 * policyJsonSchema().type; // => "object"
 * @since 0.1.0
 */
export function policyJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(policySchema, {
    io: "input",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === "custom")
        Object.assign(jsonSchema, { type: "string", pattern: "^measures\\..+" });
    },
  });
}
