import { kindLabels, statusLabels, baseLabels, periodLabel } from "@liaocheng/report-model";
import type { Column } from "../../../export/csv.js";
import { figureWordsIn } from "../../../words/figure-words-in.js";
import { BOUND_WORDS } from "../../../words/indicator-words.js";
import type { Language } from "../../../words/localized.js";
import type { FactRow } from "./fact-row.js";

type SheetColumn = Column<FactRow> & { readonly weight?: number };

const quoteOf = ({ document, indicator: { sentence } }: FactRow): string =>
  document.text.slice(sentence.start, sentence.end).replace(/\s+/gu, " ").trim();
const sectionOf = ({ indicator }: FactRow): string => indicator.section.join(" › ");
const baseOf = ({ indicator: { base, baseText } }: FactRow, language: Language): string | undefined =>
  base === undefined ? baseText : baseLabels[base][language];
const periodOf = ({ indicator: { period, months } }: FactRow, language: Language): string | undefined =>
  period === undefined ? undefined : periodLabel(period, months)[language];

/** 数据核实表 as a sheet: every field of a figure, and empty columns for who answers for it and has confirmed it. */
export function confirmationColumns(language: Language, several: boolean): SheetColumn[] {
  const zh = language === "zh";
  return [
    { header: zh ? "序号" : "No.", value: ({ place }) => place + 1 },
    ...(several ? [{ header: zh ? "报告" : "Report", value: ({ document }: FactRow) => document.name }] : []),
    { header: zh ? "章节" : "Section", value: sectionOf },
    { header: zh ? "原文" : "Quote", value: quoteOf },
    { header: zh ? "指标" : "Indicator", value: ({ indicator }) => indicator.name },
    {
      header: zh ? "数值" : "Value",
      value: ({ indicator: { quantity } }) =>
        typeof quantity.value === "number" ? quantity.value : quantity.value.join("–"),
    },
    { header: zh ? "单位" : "Unit", value: ({ indicator }) => indicator.quantity.unit },
    { header: zh ? "类型" : "Kind", value: ({ indicator }) => kindLabels[indicator.kind][language] },
    { header: zh ? "界限" : "Bound", value: ({ indicator }) => BOUND_WORDS[indicator.bound][language] },
    { header: zh ? "相比" : "Base", value: (row) => baseOf(row, language) },
    { header: zh ? "期间" : "Period", value: (row) => periodOf(row, language) },
    { header: zh ? "状态" : "Status", value: ({ indicator }) => statusLabels[indicator.status][language] },
    ...signed(language, ["department", "confirmed", "remarks"]),
  ];
}

/** The same for paper: what belongs together stands in one column. */
export function confirmationTable(language: Language, several: boolean): SheetColumn[] {
  const zh = language === "zh";
  return [
    { header: zh ? "序号" : "No.", value: ({ place }) => place + 1, weight: 0.7 },
    ...(several ? [{ header: zh ? "报告" : "Report", value: ({ document }: FactRow) => document.name }] : []),
    { header: zh ? "章节" : "Section", value: sectionOf, weight: 2 },
    { header: zh ? "原文" : "Quote", value: quoteOf, weight: 5 },
    { header: zh ? "指标" : "Indicator", value: ({ indicator }) => indicator.name, weight: 2 },
    {
      header: zh ? "数值" : "Value",
      value: (row) =>
        [figureWordsIn(row.indicator, language), kindLabels[row.indicator.kind][language], baseOf(row, language)]
          .filter((part) => part !== undefined)
          .join(zh ? "，" : ", "),
      weight: 2,
    },
    {
      header: zh ? "期间、状态" : "Period, status",
      value: (row) =>
        [periodOf(row, language), statusLabels[row.indicator.status][language]]
          .filter((part) => part !== undefined)
          .join(" "),
      weight: 1.3,
    },
    ...signed(language, ["confirmed", "remarks"]).map((column) => ({ ...column, weight: 1.3 })),
  ];
}

const SIGNED = {
  department: { zh: "责任单位", en: "Department" },
  confirmed: { zh: "核实人", en: "Confirmed by" },
  remarks: { zh: "备注", en: "Remarks" },
} as const;

const signed = (language: Language, names: readonly (keyof typeof SIGNED)[]): SheetColumn[] =>
  names.map((name) => ({ header: SIGNED[name][language], value: () => undefined }));
