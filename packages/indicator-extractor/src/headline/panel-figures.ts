import { splitList, type Indicator, type Report } from "@liaocheng/report-model";
import { indicatorCatalogue, type Catalogue } from "@liaocheng/indicator-catalogue";
import { headlineTargets } from "./headline-targets.js";

/**
 * A figure as a panel counts it: an indicator, or one of two that it states at once.
 *
 * @since 0.2.0
 */
export interface PanelFigure extends Stated {
  readonly of: Indicator;
  /** Stated in the main expected targets. */
  readonly headline: boolean;
}

/**
 * What a figure of a panel measures.
 *
 * @since 0.2.0
 */
export interface Stated {
  readonly name: string;
  /** Where it is the value of the region's own indicator. */
  readonly concept: string | undefined;
  readonly coverage: Indicator["coverage"];
}

/**
 * The figures of a report as a panel counts them, without the making of rows: `panelRows` says which keep their concept.
 *
 * @param report - The report tree.
 * @param indicators - What `extractIndicators` found in it.
 * @param catalogue - The catalogue they were extracted with.
 * @returns Figures in the order of the text; empty for no indicators.
 * @example
 * import { parseReport } from "@liaocheng/report-parser";
 * const { report } = parseReport("政府工作报告\n一、2023年工作安排\n今年经济社会发展主要预期目标是：地区生产总值增长6%。");
 * panelFigures(report, extractIndicators(report).indicators).map(({ concept }) => concept); // => ["gdp"]
 * @since 0.2.0
 */
export function panelFigures(
  report: Report,
  indicators: readonly Indicator[],
  catalogue: Catalogue = indicatorCatalogue,
): PanelFigure[] {
  const headline = new Set(headlineTargets(report, indicators));
  const figures: PanelFigure[] = [];
  for (const of of indicators) {
    for (const { name, concept, coverage } of statedTogether(of, catalogue))
      figures.push({ of, name, concept, coverage, headline: headline.has(of) });
  }
  return settleConcepts(figures, report);
}

/** Names and concepts that share the figure; the indicator itself when it is one. */
function statedTogether(
  { name, concept, coverage, kind, quantity }: Indicator,
  catalogue: Catalogue,
): readonly Stated[] {
  if (concept === undefined && name.length <= LONGEST_LIST) {
    const members = splitList(name).map((member) => {
      const known = catalogue.findKey(member, { kind, unit: quantity.unit });
      return { name: member, concept: known?.concept.id, coverage: known?.coverage ?? coverage };
    });
    if (members.length > 1 && members.every((member) => member.concept !== undefined)) return members;
  }
  return [{ name, concept, coverage }];
}

const LONGEST_LIST = 60;
const VALUE_KINDS: ReadonlySet<string> = new Set(["level", "growth", "ratio", "change"]);
const REACH = /力争|争取|冲刺/u;
/** 全国粮食产量, not 全国重点实验室 and 世界500强企业 of a place: what is so called by rank. */
const NATIONAL =
  /^(?:全国|我国|世界|全球)(?!重点(?:实验室|文物|镇)|文明|百强|示范|先进|劳模|劳动模范|优秀|五一|500强|一流|文化遗产)/u;

function settleConcepts(figures: readonly PanelFigure[], report: Report): PanelFigure[] {
  const year = report.planYear === undefined ? undefined : String(report.planYear);
  const isTarget = ({ of }: PanelFigure): boolean => of.status === "target" && of.period === year;
  const keyOf = ({ concept, of }: PanelFigure): string => `${concept ?? ""} ${of.kind}`;
  const main = new Map<string, PanelFigure[]>();
  const valued = new Set<string>();
  for (const figure of figures) {
    if (figure.concept === undefined || !isTarget(figure)) continue;
    if (figure.of.kind !== "change" && VALUE_KINDS.has(figure.of.kind)) valued.add(figure.concept);
    if (figure.headline) main.set(keyOf(figure), [...(main.get(keyOf(figure)) ?? []), figure]);
  }
  const keeps = (figure: PanelFigure): boolean => {
    const { of, name, concept = "", headline } = figure;
    if (!VALUE_KINDS.has(of.kind)) return false;
    if (NATIONAL.test(name) && report.region !== undefined && report.region !== "全国") return false;
    if (!isTarget(figure)) return true;
    if (of.kind === "change") return !valued.has(concept);
    const stated = main.get(keyOf(figure)) ?? [];
    if (headline) return !reachesBeyond(figure, stated);
    return stated.length === 0 || stated.some((other) => sameValue(other.of, of));
  };
  return figures.map((figure) =>
    figure.concept === undefined || keeps(figure) ? figure : { ...figure, concept: undefined },
  );
}

/** 增长6.5%，力争7%: the first is the target. */
const reachesBeyond = ({ name, of }: PanelFigure, stated: readonly PanelFigure[]): boolean =>
  REACH.test(of.modality ?? "") &&
  stated.some(
    (other) =>
      other.name === name &&
      other.of.span.start < of.span.start &&
      !REACH.test(other.of.modality ?? "") &&
      !sameValue(other.of, of),
  );

const sameValue = ({ quantity: a }: Indicator, { quantity: b }: Indicator): boolean =>
  String(a.value) === String(b.value) && a.unit === b.unit;
