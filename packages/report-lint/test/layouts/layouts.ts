/** One text laid out anew: the same report as another program, or another hand, would have set it. */
export interface Layout {
  readonly name: string;
  readonly lay: (text: string) => string;
}

const INDENTED = /^(?=[一-鿿“])/gmu;
const TABLE = [
  "主要指标        2024年      2025年",
  "地区生产总值    1200亿元    1290亿元",
  "一般预算收入    80亿元      86亿元",
  "城镇新增就业    3.2万人     3.5万人",
];

/** Puts a piece after every so many lines that end a sentence. */
function between(text: string, piece: string, every = 12): string {
  let sentences = 0;
  return text
    .split("\n")
    .flatMap((line) => {
      if (!line.trimEnd().endsWith("。")) return [line];
      sentences += 1;
      return sentences % every === 0 ? [line, piece] : [line];
    })
    .join("\n");
}

function wrap(text: string, width: number, indent: string): string {
  return text
    .split("\n")
    .map((line) => line.match(new RegExp(`.{1,${String(width)}}`, "gu"))?.join(`\n${indent}`) ?? line)
    .join("\n");
}

export const layouts: readonly Layout[] = [
  { name: "as given", lay: (text) => text },
  { name: "line ends of DOS", lay: (text) => text.replaceAll("\n", "\r\n") },
  { name: "line ends of an old Mac", lay: (text) => text.replaceAll("\n", "\r") },
  { name: "line separators of a web editor", lay: (text) => text.replaceAll("\n", "\u2028") },
  { name: "indents of ideographic blanks", lay: (text) => text.replace(INDENTED, "　　") },
  { name: "indents of non-breaking blanks", lay: (text) => text.replace(INDENTED, "\u00A0\u00A0\u00A0\u00A0") },
  { name: "lines wrapped and indented by hand", lay: (text) => wrap(text, 40, "    ") },
  { name: "tables of blanks", lay: (text) => between(text, TABLE.join("\n")) },
  { name: "tables of tabs", lay: (text) => between(text, TABLE.map((row) => row.replace(/ {2,}/gu, "\t")).join("\n")) },
  {
    name: "Markdown with front matter",
    lay: (text) =>
      `---\ntitle: 政府工作报告, 草案\nauthor: "市府办 (研究室)"\n---\n${text.replace(/^(?=[一二三四五六七八九十]{1,2}、)/gmu, "## ")}`,
  },
  {
    name: "Markdown with links, code and tables",
    lay: (text) =>
      between(
        text,
        '详见[全文,附件](https://example.org/a,b(1)?x=1:2)和<a href="x,y">原文</a>。`a,b`\n\n| 指标, 单位 | 数值 |\n| --- | --- |\n| 产值 | 12亿元 |',
      ),
  },
  { name: "Markdown with hard breaks", lay: (text) => `# 报告\n${text.replace(/。$/gmu, "。  ")}` },
  { name: "padded names", lay: (text) => between(text, "主席团成员：李　明、王　芳、赵 强、张建国。") },
];
