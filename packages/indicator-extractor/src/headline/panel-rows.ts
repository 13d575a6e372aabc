import type { Indicator, PanelRow, Report } from "@liaocheng/report-model";
import { indicatorCatalogue, type Catalogue } from "@liaocheng/indicator-catalogue";
import { flattenIndicator } from "../flatten.js";
import { panelFigures, type PanelFigure } from "./panel-figures.js";

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
  let path: Indicator["section"] | undefined;
  let section = "";
  return panelFigures(report, indicators, catalogue).map((figure): PanelRow => {
    const { of: indicator } = figure;
    if (indicator.section !== path) {
      path = indicator.section;
      section = path.join(" > ");
    }
    return rowOf(report, figure, { source, sha256, section });
  });
}

function rowOf(
  report: Report,
  { of: indicator, name, concept, coverage, headline }: PanelFigure,
  of: Pick<PanelRow, "source" | "sha256" | "section">,
): PanelRow {
  const flat = flattenIndicator(indicator);
  const region = flat.region ?? report.region;
  delete flat.concept;
  return {
    ...flat,
    ...of,
    ...(region === undefined ? {} : { region }),
    ...(report.adcode === undefined || flat.region !== undefined ? {} : { adcode: report.adcode }),
    ...(report.planYear === undefined ? {} : { reportYear: report.planYear }),
    headline,
    indicator: name,
    ...(concept === undefined ? {} : { concept }),
    ...(coverage === undefined ? {} : { coverage }),
  };
}
