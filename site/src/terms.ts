import type { Language } from "./documents.js";

/** A word of this project: what it is called in both languages, and what it means. */
interface Term {
  readonly zh: string;
  readonly en: string;
  readonly field?: string;
  readonly means: Readonly<Record<Language, string>>;
}

const TERMS: readonly Term[] = [
  {
    zh: "报告树",
    en: "tree",
    field: "Report",
    means: {
      zh: "报告的部分、标题、段落、附件，逐字可还原",
      en: "Parts, headings, paragraphs and annexes of a report; gives the text back character by character",
    },
  },
  {
    zh: "指标",
    en: "indicator",
    field: "Indicator",
    means: {
      zh: "一个数字连同它说的是什么、界限、状态、期间和出处",
      en: "A figure with what it measures, its bound, status, period and place",
    },
  },
  {
    zh: "概念",
    en: "concept",
    field: "concept",
    means: {
      zh: "指标目录里的编号，同一指标不论怎么叫都是它",
      en: "Id in the catalogue: one for all names of an indicator",
    },
  },
  {
    zh: "界限",
    en: "bound",
    field: "bound",
    means: {
      zh: "以上、以内、左右：这个数是下限、上限还是约数",
      en: "以上, 以内, 左右: whether the number is a floor, a ceiling or about right",
    },
  },
  {
    zh: "类型",
    en: "kind",
    field: "kind",
    means: {
      zh: "总量、增速、比率、倍数、差距、名次、时长",
      en: "level, growth, ratio, multiple, gap, rank, duration …",
    },
  },
  {
    zh: "状态",
    en: "status",
    field: "status",
    means: { zh: "实绩（已发生）、目标（要做到）或其他", en: "actual (it happened), target (it is promised), other" },
  },
  {
    zh: "期间",
    en: "period",
    field: "period",
    means: { zh: "数字说的是哪一年、哪几年或哪几个月", en: "The years or months that a figure holds for" },
  },
  {
    zh: "范围",
    en: "coverage",
    field: "coverage",
    means: {
      zh: "说的是全体还是一部分：全市、规模以上、城镇",
      en: "Of all or of a part: the whole city, enterprises above a size, towns",
    },
  },
  {
    zh: "位置",
    en: "position, span",
    field: "span",
    means: {
      zh: "原文中的起止，按 UTF-16 计：text.slice(start, end) 就是印的字",
      en: "Start and end in the text as printed, in UTF-16 units: text.slice(start, end)",
    },
  },
  {
    zh: "写明、推定",
    en: "stated, implied",
    field: "origins",
    means: {
      zh: "一个字段是印在字面上的，还是从上下文得出的，并说明由哪一步决定",
      en: "Whether a field was printed or follows from what stands around it, and which resolver decided",
    },
  },
  {
    zh: "解析步骤",
    en: "resolver",
    field: "resolvers",
    means: {
      zh: "按次序决定指标各字段的一步，一种语言现象一个文件",
      en: "A step that decides fields of an indicator: one phenomenon of language, one file",
    },
  },
  {
    zh: "未取数字",
    en: "left out",
    field: "leftOut",
    means: { zh: "没有成为指标的数字，逐个有原因", en: "Numbers that became no indicator, each with its reason" },
  },
  {
    zh: "承诺事项",
    en: "promise, commitment",
    field: "Commitment",
    means: {
      zh: "报告说要做的一件事：责任单位、时限、指标",
      en: "What a report says will be done: by whom, by when, how much",
    },
  },
  {
    zh: "台账",
    en: "ledger",
    means: { zh: "承诺事项、进展和亮灯，存在一个文件里", en: "Promises, their progress and lights, in one file" },
  },
  {
    zh: "亮灯",
    en: "light",
    means: {
      zh: "按时限和序时进度给承诺标的颜色",
      en: "The colour of a promise by its deadline and the pro-rata pace",
    },
  },
  {
    zh: "规则（排名）",
    en: "policy",
    field: "Policy",
    means: { zh: "把排名变成颜色的办法，写成数据", en: "How rankings become colours, written as data" },
  },
  {
    zh: "规则（校对）",
    en: "rule",
    field: "LintRule",
    means: { zh: "校对时查的一种错误", en: "One kind of mistake that the linter looks for" },
  },
  {
    zh: "问题、改法",
    en: "finding, fix",
    field: "Finding",
    means: {
      zh: "一处错误和它的改法；有把握的才自动改",
      en: "A mistake at a place and its change; only certain ones are applied",
    },
  },
  {
    zh: "城市配置",
    en: "city file",
    means: {
      zh: "本地的标题、单位、指标、名词、规则，一份数据文件",
      en: "Headings, units, indicators, terms and rules of a place, in one data file",
    },
  },
  {
    zh: "面板",
    en: "panel",
    means: { zh: "多份报告的指标，一行一个，供统计", en: "Indicators of many reports, a row each, for statistics" },
  },
];

/** The glossary page. */
export function termsPage(language: Language): string {
  const [title, head] =
    language === "zh"
      ? ["用语", "| 用语 | 英文 | 字段 | 意思 |"]
      : ["Words of this project", "| word | Chinese | field | meaning |"];
  const rows = TERMS.map(({ zh, en, field, means }) => {
    const names = language === "zh" ? [zh, en] : [en, zh];
    return `| ${names.join(" | ")} | ${field === undefined ? "" : `\`${field}\``} | ${means[language]} |`;
  });
  return `# ${title}\n\n${head}\n| --- | --- | --- | --- |\n${rows.join("\n")}\n`;
}
