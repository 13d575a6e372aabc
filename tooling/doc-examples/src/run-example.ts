import assert from "node:assert/strict";
import { createRequire, isBuiltin } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { InstrumentedProgram } from "./instrument.js";

/** One stated result, as the instrumented program hands it over. */
interface Check {
  readonly line: number;
  readonly actual: () => Promise<unknown>;
  readonly expected?: () => unknown;
  readonly partial?: boolean;
  readonly throws?: string;
}

/**
 * Runs an instrumented program.
 *
 * @param folder - The package whose dependencies (and own name) its imports resolve to.
 * @param program - From `instrument`.
 * @param scope - Names in scope without an import.
 */
export async function runExample(
  folder: string,
  program: InstrumentedProgram,
  scope: Readonly<Record<string, unknown>>,
): Promise<void> {
  const names = Object.keys(scope).filter((name) => program.identifiers.has(name) && !program.declared.has(name));
  const values = names.map((name) => scope[name]);
  const run = new AsyncFunction("load", "check", ...names, program.body);
  await run(loaderOf(folder), check, ...values);
}

type Program = (...parameters: unknown[]) => Promise<void>;
const AsyncFunction = Object.getPrototypeOf(check).constructor as new (...source: string[]) => Program;

function loaderOf(folder: string): (specifier: string) => Promise<unknown> {
  const require = createRequire(join(folder, "package.json"));
  return async (specifier) => {
    const address = isBuiltin(specifier) ? specifier : pathToFileURL(require.resolve(specifier)).href;
    return import(/* @vite-ignore */ address) as Promise<unknown>;
  };
}

async function check({ line, actual, expected, partial = false, throws }: Check): Promise<void> {
  const where = `line ${String(line)} of the example`;
  if (throws !== undefined) {
    await assert.rejects(actual, (error: { code?: unknown }) => {
      assert.equal(error.code, throws, where);
      return true;
    });
    return;
  }
  const value = withoutAbsent(await actual());
  const stated = withoutAbsent(expected?.());
  const compared = partial ? overlap(value, stated) : value;
  try {
    assert.deepEqual(compared, stated);
  } catch (error) {
    throw new Error(`${where}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** A copy without properties that are undefined: absence is absence however it is spelt. */
function withoutAbsent(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAbsent);
  if (!isPlainObject(value)) return value;
  const present = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(present.map(([key, part]) => [key, withoutAbsent(part)]));
}

/** The part of a value that a partial result speaks of: its properties, and the first elements of arrays. */
function overlap(value: unknown, stated: unknown): unknown {
  if (Array.isArray(value) && Array.isArray(stated)) {
    return value.slice(0, stated.length).map((part, index) => overlap(part, stated[index]));
  }
  if (!isPlainObject(value) || !isPlainObject(stated)) return value;
  const common = Object.keys(stated).filter((key) => key in value);
  return Object.fromEntries(common.map((key) => [key, overlap(value[key], stated[key])]));
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
