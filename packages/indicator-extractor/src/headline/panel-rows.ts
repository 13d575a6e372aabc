import type { Indicator, PanelRow, Report } from "@liaocheng/report-model";
import { indicatorCatalogue, type Catalogue } from "@liaocheng/indicator-catalogue";
import { flattenIndicator } from "../flatten.js";
import { headlineTargets } from "./headline-targets.js";

/**
 * What a panel tells about the report besides its indicators.
 *
 * @since 0.1.0
 */
export interface PanelSource {
  /** Name of the report in the panel, such as its file name without ending: shandong-2026. */
  readonly source: string;
  /** Of the bytes of the report, lower-case hexadecimal. */
  readonly sha256: string;
  /** The catalogue the indicators were extracted with; by default `indicatorCatalogue`. */
  readonly catalogue?: Catalogue | undefined;
}

/**
 * Turns the indicators of a report into the rows of a panel over many reports.
 *
 * Every indicator becomes a row; one that states two known indicators at once (固定资产投资、社会消费品零售总额增长4%)
 * becomes a row of each. A row keeps its `concept` only where it is the value of the region's own indicator, so that
 * rows of a concept compare across reports: not ranks, gaps and multiples, not a change beside the value it leads to, not
 * a reach beyond the target (力争), not the nation's figure in a city's report, and not a target that differs from the
 * one among the main expected targets, which is that of a part.
 *
 * @param report - The report tree; its `planYear` becomes `reportYear`.
 * @param indicators - What `extractIndicators` found in it.
 * @param source - Name and digest of the report.
 * @returns Rows in the order of the text; empty for no indicators.
 * @example
 * import { parseReport } from "@liaocheng/report-parser";
 * const { report } = parseReport("政府工作报告\n一、2023年工作安排\n今年经济社会发展主要预期目标是：地区生产总值增长6%。");
 * const [row] = panelRows(report, extractIndicators(report).indicators, { source: "a-2023", sha256: "" });
 * [row?.concept, row?.value, row?.headline]; // => ["gdp", 6, true]
 * @since 0.1.0
 */
export function panelRows(
  report: Report,
  indicators: readonly Indicator[],
  { source, sha256, catalogue = indicatorCatalogue }: PanelSource,
): PanelRow[] {
  const headline = new Set(headlineTargets(report, indicators));
  const rows = indicators.flatMap((indicator) => {
    const flat = flattenIndicator(indicator);
    const region = flat.region ?? report.region;
    const common = {
      ...flat,
      source,
      ...(region === undefined ? {} : { region }),
      ...(report.adcode === undefined || flat.region !== undefined ? {} : { adcode: report.adcode }),
      ...(report.planYear === undefined ? {} : { reportYear: report.planYear }),
      section: indicator.section.join(" > "),
      headline: headline.has(indicator),
      sha256,
    };
    return statedTogether(indicator, catalogue).map((stated): PanelRow => ({ ...common, ...stated }));
  });
  return settleConcepts(rows, report);
}

/** Names and concepts that share the figure; the indicator itself when it is one. */
function statedTogether(
  { name, concept, kind, quantity }: Indicator,
  catalogue: Catalogue,
): readonly Pick<PanelRow, "indicator" | "concept" | "coverage">[] {
  if (concept === undefined && name.length <= LONGEST_LIST) {
    const members = name.split(/[、和与及]/u).map((member) => {
      const known = catalogue.findKey(member, { kind, unit: quantity.unit });
      const coverage = known?.coverage === undefined ? {} : { coverage: known.coverage };
      return { indicator: member, ...(known === undefined ? {} : { concept: known.concept.id }), ...coverage };
    });
    if (members.length > 1 && members.every((member) => member.concept !== undefined)) return members;
  }
  return [{ indicator: name, ...(concept === undefined ? {} : { concept }) }];
}

const LONGEST_LIST = 60;
const VALUE_KINDS: ReadonlySet<string> = new Set(["level", "growth", "ratio", "change"]);
const REACH = /力争|争取|冲刺/u;
const NATIONAL = /^(?:全国|我国|世界|全球)/u;

function settleConcepts(rows: readonly PanelRow[], report: Report): PanelRow[] {
  const year = report.planYear === undefined ? undefined : String(report.planYear);
  const isTarget = (row: PanelRow): boolean => row.status === "target" && row.period === year;
  const targets = rows.filter((row) => row.concept !== undefined && isTarget(row));
  const keyOf = ({ concept, kind }: PanelRow): string => `${concept ?? ""} ${kind}`;
  const main = new Map<string, PanelRow[]>();
  const valued = new Set<string>();
  for (const row of targets) {
    if (row.kind !== "change" && VALUE_KINDS.has(row.kind)) valued.add(row.concept ?? "");
    if (row.headline) main.set(keyOf(row), [...(main.get(keyOf(row)) ?? []), row]);
  }
  const keeps = (row: PanelRow): boolean => {
    if (!VALUE_KINDS.has(row.kind)) return false;
    if (NATIONAL.test(row.indicator) && report.region !== undefined && report.region !== "全国") return false;
    if (!isTarget(row)) return true;
    if (row.kind === "change") return !valued.has(row.concept ?? "");
    const stated = main.get(keyOf(row)) ?? [];
    if (row.headline) return !reachesBeyond(row, stated);
    return stated.length === 0 || stated.some((other) => sameValue(other, row));
  };
  return rows.map((row) => {
    if (row.concept === undefined || keeps(row)) return row;
    const unnamed = { ...row };
    delete unnamed.concept;
    return unnamed;
  });
}

/** 增长6.5%，力争7%: the first is the target. */
const reachesBeyond = (row: PanelRow, stated: readonly PanelRow[]): boolean =>
  REACH.test(row.modality ?? "") &&
  stated.some(
    (other) =>
      other.indicator === row.indicator &&
      other.start < row.start &&
      !REACH.test(other.modality ?? "") &&
      !sameValue(other, row),
  );

const sameValue = (a: PanelRow, b: PanelRow): boolean => String(a.value) === String(b.value) && a.unit === b.unit;
