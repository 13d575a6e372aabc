import { findRegion, regionByCode } from "@liaocheng/region-codes";
import type { Indicator } from "@liaocheng/report-model";
import { FLOORS, FLOORS_SINCE, HIGHEST_RATES, type Floors } from "../../data/floors.js";
import type { LintDocument } from "../lint-document.js";
import { valueOf } from "./figure-interval.js";

const RANKS = { province: 0, prefecture: 1, county: 2 } as const;
/** 过亿元的乡镇, 亿元以上的企业: a threshold of someone else. */
const OF_OTHERS = /^(?:以上|以下)?的?[一-鿿]{0,4}?(?:县|区|乡|镇|村|街道|企业|园|项目|产品|商场|户|家)/u;
/** 新增贷款, 县域生产总值, 每个…: no level of the place itself. */
const PART =
  /新增|净增|增量|增加|每|均增|日均|单|县域|镇|乡|村|园|口岸|企业|民营|机构.{0,20}(?:分|支)行|累放|发放|投放/u;

/** Where the figures of a report belong among the floors; undefined when that cannot be told. */
export function floorRankOf({ report }: Pick<LintDocument, "report">): number | undefined {
  const year = report.reviewYear ?? report.planYear;
  if (year === undefined || year < FLOORS_SINCE) return undefined;
  const { adcode, region = "" } = report;
  const level = (adcode === undefined ? findRegion(region) : regionByCode(adcode))?.level;
  return level === undefined || level === "nation" ? undefined : RANKS[level];
}

/** True when a level of the place itself is below the floor for places of its rank. */
export function isTooLow(text: string, figure: Indicator, rank: number): boolean {
  const { kind, concept = "", coverage, region, months, measure, bound, quantity, name, span, sentence } = figure;
  if (kind !== "level" || region !== undefined || months !== undefined || measure !== undefined || bound === "le")
    return false;
  if (coverage !== undefined && !/^(?:all|goods|urban|rural)$/u.test(coverage)) return false;
  const floors: Floors | undefined = FLOORS.get(`${concept} ${quantity.scaled.unit}`);
  const value = valueOf(figure);
  if (floors === undefined || value === undefined || value <= 0 || value >= (floors[rank] ?? 0)) return false;
  const lead = text.slice(Math.max(sentence.start, span.start - 12), span.start);
  return !PART.test(name) && !PART.test(lead) && !OF_OTHERS.test(text.slice(span.end, span.end + 8));
}

/** True when a rate is higher than any place reports; of shares over 100 % another rule says so. */
export function isRateTooHigh(figure: Indicator): boolean {
  const { concept = "", kind, quantity } = figure;
  const highest = HIGHEST_RATES.get(`${concept} ${kind} ${quantity.scaled.unit}`);
  const value = valueOf(figure) ?? 0;
  return highest !== undefined && value > highest && (quantity.scaled.unit !== "%" || value <= 100);
}
