import { z } from "zod";
import { version } from "../package.json";
import { modelSchemas, outputSchemas } from "../src/index.js";

const all: Readonly<Record<string, z.ZodType>> = { ...modelSchemas, ...outputSchemas };
const [major = ""] = version.split(".");

/** The JSON Schema of a name as the package ships it: with an address of its major version. */
export function published(name: string): z.core.JSONSchema.JSONSchema {
  const schema = all[name];
  if (schema === undefined) throw new Error(`no schema ${name}`);
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: "input" });
  return {
    ...($schema === undefined ? {} : { $schema }),
    $id: `https://unpkg.com/@liaocheng/report-model@${major}/schema/${name}.json`,
    $comment: `@liaocheng/report-model ${major}.x; later versions of the same number may add fields`,
    ...rest,
  };
}
