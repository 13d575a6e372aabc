import { outputCases, type OutputCase } from "./cases.js";

const HEAD = {
  en: `# What \`gwr\` prints for programs

Written from \`packages/cli/test/outputs/cases.ts\` by a test that runs every command below and holds what it prints to its schema
(\`vitest run -u\` writes the page). [中文](outputs.zh-CN.md)

Schemas are JSON Schema, draft 2020-12. They ship in \`@liaocheng/report-model\`: \`@liaocheng/report-model/schema/check-output.json\`, and as
zod schemas in \`modelSchemas\` and \`outputSchemas\`. What each field means is in
[fields.md](../packages/report-model/docs/fields.md).

\`\`\`ts
import { Ajv2020 } from "ajv/dist/2020.js";
import checkOutput from "@liaocheng/report-model/schema/check-output.json" with { type: "json" };

const validate = new Ajv2020().compile(checkOutput);
validate(JSON.parse('{"findings":[]}')); // => true
validate(JSON.parse('{"findings":[{"ruleId":"unit-doubled"}]}')); // => false
\`\`\`

Schemas with days (\`"format": "date"\`) want ajv-formats beside it.

## Commands and schemas

| command | prints | schema |
| --- | --- | --- |`,
  zh: `# \`gwr\` 给程序的输出

本页由一个测试根据 \`packages/cli/test/outputs/cases.ts\` 写出：下面每条命令都会运行，输出要符合它的 schema（\`vitest run -u\` 更新本页）。[English](outputs.md)

schema 是 JSON Schema 2020-12，随 \`@liaocheng/report-model\` 发布：\`@liaocheng/report-model/schema/check-output.json\`；同样的内容也是 \`modelSchemas\`、\`outputSchemas\`
里的 zod 模式。每个字段的含义见[字段说明](../packages/report-model/docs/fields.zh-CN.md)。

\`\`\`ts
import { Ajv2020 } from "ajv/dist/2020.js";
import checkOutput from "@liaocheng/report-model/schema/check-output.json" with { type: "json" };

const validate = new Ajv2020().compile(checkOutput);
validate(JSON.parse('{"findings":[]}')); // => true
validate(JSON.parse('{"findings":[{"ruleId":"unit-doubled"}]}')); // => false
\`\`\`

schema 里有日期（\`"format": "date"\`）的，另需 ajv-formats。

## 命令和 schema

| 命令 | 输出 | schema |
| --- | --- | --- |`,
};

const TAIL = {
  en: `
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
`,
  zh: `
标准输出只有结果，提示写到标准错误。\`-o 文件\` 把同样的内容写进文件。

## 版本

每个 schema 的 \`$id\` 带着包的主版本号：\`https://unpkg.com/@liaocheng/report-model@0/schema/check-output.json\`。
读输出时请容许未知字段：以后可能增加。

| 版本 | 可能改变什么 |
| --- | --- |
| 补丁 | 原来错误的事实和误报；写给人看的消息 |
| 次版本 | 新字段、新命令、开放字符串的新取值（原因代码、规则编号）；提取得更准的值；1.0 之前还包括主版本可改的一切 |
| 主版本 | 字段的名称、类型或含义；编号；封闭的取值表；缺省值；退出码 |

处理文本的工具不能保证同一份报告永远得出同样的数字：读得更准，数字就会变。这算次版本，更新说明会写明哪类数字会变，面板里的 \`extractorVersion\` 说明每一行由哪个版本读出。
数字不许变的地方请锁定确切版本，升级之前用两个版本各跑一遍 \`gwr panel\` 比较。消息是写给人看的，程序请比较编号和代码。
`,
};

const WHAT = {
  en: { document: "one document", element: "an array of", line: "one a line" },
  zh: { document: "一个文档", element: "数组，每项为", line: "每行一个" },
} as const;
const FOREIGN_IN_CHINESE: Readonly<Record<string, string>> = {
  "GitLab code quality": "GitLab 代码质量",
  "SKOS as JSON-LD": "SKOS（JSON-LD）",
};

type Language = keyof typeof HEAD;

/** docs/outputs.md, and its Chinese page. */
export function outputsPage(language: Language): string {
  return `${[HEAD[language], ...outputCases.map((output) => row(output, language))].join("\n")}\n${TAIL[language]}`;
}

function row({ command, schema, each, foreign = "", file }: OutputCase, language: Language): string {
  const where = file === undefined ? "" : language === "zh" ? `，写在 \`${file}\`` : `, in \`${file}\``;
  const format = language === "zh" ? (FOREIGN_IN_CHINESE[foreign] ?? foreign) : foreign;
  return `| \`${command}\` | ${WHAT[language][each]}${where} | ${
    schema === undefined ? format : `[\`${schema}\`](../packages/report-model/schema/${schema}.json)`
  } |`;
}
