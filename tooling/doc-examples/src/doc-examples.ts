import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { docstringExamples } from "./docstring-examples.js";
import { instrument } from "./instrument.js";
import { readmeProgram } from "./readme-program.js";
import { runExample } from "./run-example.js";

/** One runnable piece of documentation. */
export interface DocExample {
  /** Where it stands: `README.md` or `src/parse.ts: parseReport`. */
  readonly name: string;
  /** Runs it; rejects when it throws or a stated result is not what came out. */
  readonly run: () => Promise<void>;
}

/** Options of `docExamples`. */
export interface DocExamplesOptions {
  /** Folder of the package; default is the working folder, which in a test is the package's. */
  readonly folder?: string;
}

/**
 * Collects what a package's documentation shows: the ```` ```ts ```` blocks of its READMEs, each of which runs as one
 * program, and every `@example` of its sources.
 *
 * A stated result stands in a comment behind the statement: `add(1, 2); // => 3`, over several lines if need be.
 * `// => throws CODE` expects an error with that code; `…` in a result leaves the rest open. In an `@example`, the
 * exports of its file and of the package are in scope; a README imports them by the package's name.
 *
 * @returns The examples, READMEs first; empty when nothing shows any.
 * @example
 * docExamples().length > 0; // => true
 * @since 0.1.0
 */
export function docExamples({ folder = process.cwd() }: DocExamplesOptions = {}): DocExample[] {
  const examples: DocExample[] = [];
  const programs = new Map<string, Promise<void>>();
  for (const name of ["README.md", "README.zh-CN.md"]) {
    if (existsSync(join(folder, name))) examples.push(...examplesOf(name, folder, programs));
  }
  for (const file of sourceFiles(folder)) {
    for (const { name, code } of docstringExamples(readFileSync(join(folder, file), "utf8"))) {
      const run = async (): Promise<void> => {
        const scope = { ...(await importSource(folder, "src/index.ts")), ...(await importSource(folder, file)) };
        await runExample(folder, instrument(code), scope);
      };
      examples.push({ name: `${file}: ${name}`, run });
    }
  }
  return examples;
}

/**
 * The ```` ```ts ```` blocks of one Markdown file, which run in order as one program.
 *
 * @param file - Its path from the folder.
 * @returns One example; none when the file shows none.
 * @example
 * markdownExamples("README.md", { folder: "." }).length; // => 1
 * @since 0.1.0
 */
export function markdownExamples(file: string, { folder = process.cwd() }: DocExamplesOptions = {}): DocExample[] {
  return examplesOf(file, folder, new Map());
}

/** Runs a program once that stands in two files, in two languages say, with the same statements and stated results. */
function examplesOf(file: string, folder: string, programs: Map<string, Promise<void>>): DocExample[] {
  const program = readmeProgram(readFileSync(join(folder, file), "utf8"));
  const run = (): Promise<void> => {
    const instrumented = instrument(program);
    const statements = instrumented.body.replaceAll(/(?<=check\(\{ line: )\d+/gu, "");
    const running = programs.get(statements) ?? runExample(folder, instrumented, {});
    programs.set(statements, running);
    return running;
  };
  return program === "" ? [] : [{ name: file, run }];
}

function sourceFiles(folder: string): string[] {
  const src = join(folder, "src");
  if (!existsSync(src)) return [];
  return readdirSync(src, { recursive: true, encoding: "utf8" })
    .map((path) => `src/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".ts") && !/\.(?:test|test-d|cases)\.ts$|\/cases\.ts$/u.test(path))
    .sort();
}

async function importSource(folder: string, file: string): Promise<Record<string, unknown>> {
  return (await import(/* @vite-ignore */ pathToFileURL(join(folder, file)).href)) as Record<string, unknown>;
}
