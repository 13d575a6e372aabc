import { describe, expect, test } from "vitest";
import { docExamples } from "./doc-examples.js";
import { docstringExamples } from "./docstring-examples.js";
import { instrument } from "./instrument.js";
import { readmeProgram } from "./readme-program.js";
import { runExample } from "./run-example.js";

const run = (code: string, scope: Record<string, unknown> = {}): Promise<void> =>
  runExample(process.cwd(), instrument(code), scope);

describe("results that hold", () => {
  test.each([
    ["a value behind an expression", "1 + 1; // => 2"],
    ["a value behind a declaration", "const x: number = 3; // => 3"],
    ["what is logged", 'console.log("a"); // => "a"'],
    ["a result on the next lines", "[1, { a: 2 }];\n// => [\n//   1, { a: 2 },\n// ]"],
    ["prose after a complete result", "1; // => 1\n// which was to be shown"],
    ["an absent property", "({ a: 1, b: undefined }); // => { a: 1 }"],
    ["the first elements", "[1, 2, 3]; // => [1, …]"],
    ["some properties", '({ a: 1, b: { c: "…", d: 2 } }); // => { b: { c: "…", … }, … }'],
    ["a promise", "Promise.resolve(1); // => 1"],
    ["an error", 'const fail = () => { throw Object.assign(new Error("x"), { code: "X" }); };\nfail(); // => throws X'],
    ["builtin modules", 'import { join } from "node:path";\njoin("a", "b"); // => "a/b"'],
    ["the same import twice", 'import { sep } from "node:path";\nimport { sep } from "node:path";\nsep; // => "/"'],
    ["names in scope", "twice(2); // => 4"],
    ["names that hide those in scope", "const twice = 1;\ntwice; // => 1"],
  ])("%s passes", async (_case, code) => {
    await run(code, { twice: (x: number) => 2 * x });
  });
});

describe("results that do not hold", () => {
  test.each([
    ["another value", "1 + 1; // => 3", /line 1/u],
    ["another element", "[1, 2]; // => [2, …]", /line 1/u],
    ["a missing property", "\n({ a: 1 }); // => { b: 1, … }", /line 2/u],
    ["no error", "1; // => throws X", /Missing expected rejection/u],
    ["another error", 'Promise.reject(Object.assign(new Error("x"), { code: "Y" })); // => throws X', /line 1/u],
    ["an example that throws", "undefinedName;", /undefinedName/u],
  ])("%s fails and says where", async (_case, code, message) => {
    await expect(run(code)).rejects.toThrow(message);
  });

  test.each([
    ["no expression", "1; // => one two"],
    ["nothing it could be compared with", "if (true) {} // => 1"],
  ])("%s is refused", (_case, code) => {
    expect(() => instrument(code)).toThrow();
  });
});

describe("where examples are found", () => {
  test("a README's ts blocks are one program on their own lines", () => {
    const markdown = "# x\n```ts\nconst a = 1;\n```\n```sh\nnpm test\n```\n```ts\na; // => 1\n```\n";
    expect(readmeProgram(markdown)).toBe("\n\nconst a = 1;\n\n\n\n\n\na; // => 1\n\n");
    expect(readmeProgram("# x\n")).toBe("");
  });

  test("docstrings of functions, constants and classes", () => {
    const source =
      "/**\n * Adds.\n * @example\n * add(1); // => { a: [1] }\n * @since 0.1.0\n */\nexport function add() {}\n" +
      "/** @example one; // => 1 */\nexport const one = 1;\n" +
      "/**\n * A.\n * @example\n * ```ts\n * new A();\n * ```\n */\nexport class A {}\n/** No example. */\nexport type T = 1;\n";
    expect(docstringExamples(source).map(({ name, code }) => [name, code.trim()])).toEqual([
      ["add", "add(1); // => { a: [1] }"],
      ["one", "one; // => 1"],
      ["A", "new A();"],
    ]);
  });

  test.each(docExamples())("this package's own example holds: $name", async ({ run: runOwn }) => {
    await runOwn();
  });
});
