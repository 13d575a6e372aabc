import { panelRecordSchema, panelReportSchema, panelTermSchema } from "@liaocheng/report-model";
import * as z from "zod";

/** The tables a panel has. */
export const TABLES = ["indicators", "reports", "terms"] as const;
export type TableName = (typeof TABLES)[number];

export type ColumnType = "string" | "integer" | "number" | "boolean" | "date";
export type CellValue = string | number | boolean | undefined;

/** A column of a table as csv and parquet hold it, derived from the schema of its rows. */
export interface TableColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  readonly required: boolean;
  /** Values of a closed list. */
  readonly choices?: readonly string[];
  /** The field of the row that it is taken from. */
  readonly field: string;
  /** The cell for a value of that field. */
  readonly cell: (value: unknown) => CellValue;
}

const SCHEMAS = { indicators: panelRecordSchema, reports: panelReportSchema, terms: panelTermSchema } as const;

/** Fields that are pairs, and the columns they take. */
const PAIRS: Readonly<Record<string, readonly [first: string, second: string]>> = {
  months: ["firstMonth", "lastMonth"],
};

/** Fields that are a number or a range, and the column of the upper end where no other field has it. */
const UPPER_ENDS: Readonly<Record<string, string>> = { scaledValue: "scaledValueHigh" };

interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string;
  readonly format?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
}

const derived = new Map<TableName, readonly TableColumn[]>();

/** The columns of a table in the order of its schema. */
export function columnsOf(table: TableName): readonly TableColumn[] {
  const known = derived.get(table);
  if (known !== undefined) return known;
  const { properties = {}, required = [] } = rowSchema(table);
  const columns = Object.entries(properties).flatMap(([name, schema]) =>
    columnsOfField(name, schema, required.includes(name)),
  );
  derived.set(table, columns);
  return columns;
}

/** The schema of a row; zod states an object with an id by reference. */
function rowSchema(table: TableName): JsonSchema {
  const schema = z.toJSONSchema(SCHEMAS[table]) as JsonSchema;
  const id = schema.$ref?.split("/").at(-1);
  return id === undefined ? schema : (schema.$defs?.[id] ?? schema);
}

function columnsOfField(name: string, schema: JsonSchema, required: boolean): TableColumn[] {
  const { description = "" } = schema;
  const column = (type: ColumnType, cell: TableColumn["cell"], choices = choicesOf(schema)): TableColumn => ({
    name,
    field: name,
    type,
    description,
    required,
    ...(choices === undefined ? {} : { choices }),
    cell,
  });
  const pair = PAIRS[name];
  if (pair !== undefined) {
    return pair.map((half, at) => ({
      ...column("integer", (value) => (value as readonly number[] | undefined)?.[at]),
      name: half,
    }));
  }
  if (schema.anyOf?.some(({ type }) => type === "number")) {
    const low = column("number", (value) => endOf(value, 0));
    const high = UPPER_ENDS[name];
    const upper = { ...low, required: false, cell: (value: unknown) => endOf(value, 1) };
    return high === undefined ? [low] : [low, { ...upper, name: high, description: `Upper end of ${name}` }];
  }
  if (schema.type === "array" || schema.type === "object") {
    return [column("string", (value) => (value === undefined ? undefined : JSON.stringify(value)))];
  }
  return [column(typeOf(schema), (value) => value as CellValue)];
}

/** The number itself or the lower end of a range; the upper end of a range alone. */
function endOf(value: unknown, end: 0 | 1): number | undefined {
  if (Array.isArray(value)) return value[end] as number;
  return end === 0 ? (value as number | undefined) : undefined;
}

function typeOf({ type, format }: JsonSchema): ColumnType {
  if (type === "integer" || type === "number" || type === "boolean") return type;
  return format === "date" ? "date" : "string";
}

function choicesOf({ enum: choices, anyOf = [] }: JsonSchema): readonly string[] | undefined {
  if (choices !== undefined) return choices;
  const all = anyOf.flatMap((part) => part.enum ?? ("const" in part ? [String(part.const)] : []));
  return all.length > 0 ? all : undefined;
}

const names = new Map<TableName, readonly string[]>();

/** Fields of a row in the order of the schema. */
export function fieldNames(table: TableName): readonly string[] {
  const known = names.get(table) ?? Object.keys(SCHEMAS[table].shape);
  names.set(table, known);
  return known;
}
