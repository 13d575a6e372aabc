import * as z from "zod";
import * as model from "../src/index.js";

interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly propertyNames?: JsonSchema;
}

/** A schema of the model that describes an object by name. */
export interface NamedSchema {
  /** Of the schema: `indicatorSchema`. */
  readonly variable: string;
  /** Of the interface: `Indicator`. */
  readonly name: string;
  readonly schema: JsonSchema;
  /** What it refers to. */
  readonly definitions: Readonly<Record<string, JsonSchema>>;
  /** Lines of its docstring. */
  readonly comment: readonly string[];
}

/** `Report` is also a global of browsers. */
const RENAMED: Readonly<Record<string, string>> = { Report: "WorkReport" };
const nameOf = (id: string): string => RENAMED[id] ?? id;

/** Every exported schema with an id that describes an object, by name. */
export function namedSchemas(): NamedSchema[] {
  const comments = docstrings();
  return Object.entries(model)
    .flatMap(([variable, value]) => {
      if (!(value instanceof z.core.$ZodType)) return [];
      const id = z.globalRegistry.get(value)?.id;
      if (id === undefined) return [];
      const schema = z.toJSONSchema(value, { io: "output" }) as JsonSchema;
      const own = schema.$ref === undefined ? schema : schema.$defs?.[id];
      if (own?.properties === undefined) return [];
      return [
        {
          variable,
          name: nameOf(id),
          schema: own,
          definitions: schema.$defs ?? {},
          comment: comments.get(variable) ?? [],
        },
      ];
    })
    .sort((left, right) => (left.name < right.name ? -1 : 1));
}

declare global {
  interface ImportMeta {
    /** Vite reads files at build time; the model itself knows no files. */
    glob(pattern: string | string[], options: object): Record<string, string>;
  }
}

const sources = import.meta.glob("../src/**/*.ts", { query: "?raw", import: "default", eager: true });

/** Docstrings of the schemas, as the sources have them. */
function docstrings(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const source of Object.values(sources)) {
    for (const [, comment = "", variable = ""] of source.matchAll(
      /^\/\*\*\n((?: \*.*\n)+?) \*\/\nexport const (\w+Schema)\b/gmu,
    )) {
      const lines = comment.trimEnd().split("\n");
      found.set(
        variable,
        lines.map((line) => line.replace(/^ \* ?/u, "")),
      );
    }
  }
  return found;
}

/** src/generated/interfaces.ts. */
export function interfacesSource(): string {
  const head = "// Written by test/interfaces.test.ts from the zod schemas. Do not edit.\n";
  const named = namedSchemas();
  const known = new Set(named.map(({ name }) => name));
  const declarations = named.map(
    ({ name, schema, definitions, comment }) =>
      `/**\n${comment.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */\nexport interface ${name} ${objectType(schema, { known, definitions }, "")}\n`,
  );
  return [head, ...declarations].join("\n");
}

/** src/generated/interfaces.test-d.ts: interfaces and schemas agree, both ways. */
export function interfaceTestsSource(): string {
  const named = namedSchemas();
  return `// Written by test/interfaces.test.ts from the zod schemas. Do not edit.
import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type * as interfaces from "./interfaces.js";
import type * as model from "../index.js";

${named
  .map(
    ({ name, variable }) => `test("${name} is what ${variable} gives", () => {
  expectTypeOf<interfaces.${name}>().toEqualTypeOf<z.infer<typeof model.${variable}>>();
});`,
  )
  .join("\n\n")}
`;
}

/** What types are written with: the names of the file, and definitions that have none there. */
interface Scope {
  readonly known: ReadonlySet<string>;
  readonly definitions: Readonly<Record<string, JsonSchema>>;
}

function objectType(schema: JsonSchema, scope: Scope, indent: string): string {
  const inner = `${indent}  `;
  const fields = Object.entries(schema.properties ?? {}).map(([field, definition]) => {
    const optional = schema.required?.includes(field) !== true;
    const type = typeOf(definition, scope, inner);
    const comment =
      definition.description === undefined
        ? ""
        : `${inner}/** ${definition.description.replaceAll("*/", "*\u200b/")} */\n`;
    const key = /^[A-Za-z_$][\w$]*$/u.test(field) ? field : JSON.stringify(field);
    return `${comment}${inner}${key}${optional ? "?" : ""}: ${type}${optional ? " | undefined" : ""};`;
  });
  const rest = schema.additionalProperties;
  if (typeof rest === "object") fields.push(`${inner}[x: string]: unknown;`);
  return `{\n${fields.join("\n")}\n${indent}}`;
}

function typeOf(schema: JsonSchema, scope: Scope, indent: string): string {
  const of = (part: JsonSchema): string => typeOf(part, scope, indent);
  if (schema.$ref !== undefined) {
    const id = String(schema.$ref.split("/").at(-1));
    const name = nameOf(id === "#" ? "Report" : id);
    if (scope.known.has(name)) return name;
    const definition = scope.definitions[id];
    if (definition === undefined) throw new Error(`${id} is defined nowhere`);
    return of(definition);
  }
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return [...new Set(choices.map(of))].join(" | ");
  if (Array.isArray(schema.type)) return schema.type.map((type: string) => of({ type })).join(" | ");
  if (schema.type === "array") {
    if (schema.prefixItems !== undefined) return `[${schema.prefixItems.map(of).join(", ")}]`;
    const item = of(schema.items ?? {});
    return isUnion(schema.items, scope) ? `(${item})[]` : `${item}[]`;
  }
  if (schema.type === "object")
    return schema.properties === undefined ? recordType(schema, of) : objectType(schema, scope, indent);
  if (schema.type === "integer" || schema.type === "number") return "number";
  return String(schema.type ?? "unknown");
}

/** Whether a type is written with |. */
function isUnion(schema: JsonSchema | undefined, scope: Scope): boolean {
  if (schema?.$ref !== undefined) {
    const id = String(schema.$ref.split("/").at(-1));
    return !scope.known.has(nameOf(id)) && isUnion(scope.definitions[id], scope);
  }
  return (
    Array.isArray(schema?.type) ||
    [schema?.enum, schema?.anyOf, schema?.oneOf].some((choices) => (choices?.length ?? 0) > 1)
  );
}

function recordType(
  { additionalProperties, propertyNames, required }: JsonSchema,
  of: (part: JsonSchema) => string,
): string {
  const value = typeof additionalProperties === "object" ? of(additionalProperties) : "unknown";
  const keys = propertyNames === undefined ? "string" : of(propertyNames);
  return keys === "string" || required !== undefined
    ? `Record<${keys}, ${value}>`
    : `Partial<Record<${keys}, ${value}>>`;
}
