import {
  kindLabels,
  statusLabels,
  baseLabels,
  coverageLabels,
  measureLabels,
  periodLabel,
  plannedYear,
  type Indicator,
} from "@liaocheng/report-model";
import type { Column } from "../../../export/csv.js";
import { regionIn } from "../../../state/region-names.js";
import { BOUND_WORDS, DIRECTION_WORDS } from "../../../words/indicator-words.js";
import type { Language, Localized } from "../../../words/localized.js";
import type { FactRow } from "./fact-row.js";

const HEADERS = {
  report: { zh: "报告", en: "Report" },
  region: { zh: "地区", en: "Region" },
  reportYear: { zh: "报告年份", en: "Report year" },
  indicator: { zh: "指标", en: "Indicator" },
  known: { zh: "目录指标", en: "Known indicator" },
  value: { zh: "数值", en: "Value" },
  unit: { zh: "单位", en: "Unit" },
  printed: { zh: "原样", en: "As printed" },
  bound: { zh: "界限", en: "Bound" },
  qualifier: { zh: "修饰词", en: "Qualifier" },
  modality: { zh: "语气", en: "Modality" },
  direction: { zh: "增减", en: "Direction" },
  status: { zh: "状态", en: "Status" },
  kind: { zh: "类型", en: "Kind" },
  period: { zh: "期间", en: "Period" },
  base: { zh: "相比", en: "Base" },
  coverage: { zh: "范围", en: "Coverage" },
  measure: { zh: "口径", en: "Measure" },
  section: { zh: "所在", en: "Part" },
  quote: { zh: "原文", en: "Quote" },
  start: { zh: "起", en: "Start" },
  end: { zh: "止", en: "End" },
} as const satisfies Record<string, Localized>;

/** Facts for people: every field in the language of the reader, with the report, its place and year, and the sentence. */
export function exportedColumns(language: Language): Column<FactRow>[] {
  const say = (words: Localized | undefined): string | undefined => words?.[language];
  const of = (key: keyof typeof HEADERS, value: (fact: Indicator, row: FactRow) => string | number | undefined) => ({
    header: HEADERS[key][language],
    value: (row: FactRow) => value(row.indicator, row),
  });
  return [
    of("report", (_, { document }) => document.name),
    of("region", ({ region }, { document }) => {
      const name = region ?? document.report.region;
      return name === undefined ? undefined : regionIn(name, language);
    }),
    of("reportYear", (_, { document }) => plannedYear(document.report)),
    of("indicator", ({ name }) => name),
    of("known", ({ concept }, { document }) =>
      concept === undefined ? undefined : document.concepts[concept]?.[language],
    ),
    of("value", ({ quantity: { value } }) => (typeof value === "number" ? value : value.join("–"))),
    of("unit", ({ quantity: { unit } }) => unit),
    of("printed", ({ quantity: { text } }) => text),
    of("bound", ({ bound }) => say(BOUND_WORDS[bound])),
    of("qualifier", ({ qualifier }) => qualifier),
    of("modality", ({ modality }) => modality),
    of("direction", ({ direction }) => direction && say(DIRECTION_WORDS[direction])),
    of("status", ({ status }) => say(statusLabels[status])),
    of("kind", ({ kind }) => say(kindLabels[kind])),
    of("period", ({ period, months }) => (period === undefined ? undefined : say(periodLabel(period, months)))),
    of("base", ({ base, baseText }) => (base === undefined ? baseText : say(baseLabels[base]))),
    of("coverage", ({ coverage }) => coverage && say(coverageLabels[coverage])),
    of("measure", ({ measure }) => measure && say(measureLabels[measure])),
    of("section", ({ section }) => section.join(" › ")),
    of("quote", ({ sentence: { start, end } }, { document }) =>
      document.text.slice(start, end).replace(/\s+/gu, " ").trim(),
    ),
    of("start", ({ span }) => span.start),
    of("end", ({ span }) => span.end),
  ];
}
