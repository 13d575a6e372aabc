import { outputCases, type OutputCase } from "./cases.js";

const HEAD = `# What \`gwr\` prints for programs

Written from \`packages/cli/test/outputs/cases.ts\` by a test that runs every command below and holds what it prints to its schema
(\`vitest run -u\` writes the page).

Schemas are JSON Schema, draft 2020-12. They ship in \`@liaocheng/report-model\`: \`@liaocheng/report-model/schema/check-output.json\`, and as
zod schemas in \`modelSchemas\` and \`outputSchemas\`. What each field means is in
[fields.md](../packages/report-model/docs/fields.md).

\`\`\`js
import Ajv from "ajv/dist/2020.js";
import checkOutput from "@liaocheng/report-model/schema/check-output.json" with { type: "json" };

const validate = new Ajv().compile(checkOutput);
validate(JSON.parse(printed));
\`\`\`

Schemas with days (\`"format": "date"\`) want ajv-formats beside it.

## Commands and schemas

| command | prints | schema |
| --- | --- | --- |`;

const TAIL = `
Standard output holds the result and nothing else; notices go to standard error. \`-o FILE\` writes the same to a file.

## Versions

Every schema has an \`$id\` with the major version of the package: \`https://unpkg.com/@liaocheng/report-model@0/schema/check-output.json\`.
Read outputs as open objects: fields may be added.

| a version | may change |
| --- | --- |
| patch | facts and findings that were wrong; messages for people |
| minor | new fields, new commands, new values of open strings (codes of reasons, rules); values extracted better; before 1.0 also what a major version may |
| major | names, types or meaning of fields; ids; closed lists; defaults; exit statuses |

A text tool cannot promise that the same report gives the same figures for ever: a better reading changes them. That is a minor version, the
changelog says which kinds of figures move, and \`extractorVersion\` in the panel tells which version read a row. Pin an exact version where
figures must not move, and compare with \`gwr panel\` of both versions before you raise it. Messages are for people; programs compare ids and
codes.
`;

const WHAT = { document: "one document", element: "an array of", line: "one a line" } as const;

/** docs/outputs.md. */
export function outputsPage(): string {
  return `${[HEAD, ...outputCases.map(row)].join("\n")}\n${TAIL}`;
}

function row({ command, schema, each, foreign, file }: OutputCase): string {
  const where = file === undefined ? "" : `, in \`${file}\``;
  return `| \`${command}\` | ${WHAT[each]}${where} | ${
    schema === undefined ? (foreign ?? "") : `[\`${schema}\`](../packages/report-model/schema/${schema}.json)`
  } |`;
}
