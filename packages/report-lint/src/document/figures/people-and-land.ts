import type { Span } from "@liaocheng/report-model";
import type { LintDocument } from "../lint-document.js";
import { searchBlocks } from "../search.js";

const NUMBER = "\\d{1,6}(?:\\.\\d{1,4})?";
const VERGE = "(?<![\\d.])";
const SCALES = new Map([
  ["亿", 1e8],
  ["万", 1e4],
]);
/** 8000户搬迁群众共2.4万人. */
const HOUSEHOLDS = new RegExp(
  `${VERGE}(?<homes>${NUMBER})(?<homesIn>万)?户(?:易地|搬迁|贫困|脱贫|移民|受灾|困难|农村|建档立卡|低收入)*(?:群众|居民|村民|农民|牧民|移民|人口|家庭)?[共、计]{0,2}(?<people>${NUMBER})(?<peopleIn>万)?[余多]?人(?![次均])`,
  "gu",
);
/** 粮食播种面积620万亩，总产量52.6亿斤. */
const GRAIN = new RegExp(
  `粮食(?:作物)?总?(?:播种|种植)?面积(?:达到?|稳定在|为|保持在|完成|超过)?(?<land>${NUMBER})(?<landIn>万)?亩(?:以上)?[，、](?:粮食)?(?:总产量?|产量)(?:达到?|稳定在|为|实现|超过|预计)?(?<grain>${NUMBER})(?<grainIn>[亿万])?(?<measure>斤|公斤|吨)`,
  "gu",
);
const KILOGRAMS = new Map([
  ["斤", 0.5],
  ["公斤", 1],
  ["吨", 1000],
]);
/** Kilograms of grain a mu gives, with much room to either side. */
const YIELD = { least: 60, most: 1500 } as const;

/** Two figures of which one cannot be with the other. */
export interface Misfit {
  readonly span: Span;
  readonly first: string;
  readonly second: string;
}

/** More households than people in them. */
export function readEmptyHomes({ blocks }: LintDocument): Misfit[] {
  return Array.from(searchBlocks(blocks, HOUSEHOLDS)).flatMap(({ start, end, groups }) => {
    const { homes = "", homesIn = "", people = "", peopleIn = "" } = groups;
    if (scaled(people, peopleIn) >= scaled(homes, homesIn)) return [];
    return [{ span: { start, end }, first: `${homes}${homesIn}户`, second: `${people}${peopleIn}人` }];
  });
}

/** Harvests that no field gives. */
export function readOddHarvests({ blocks }: LintDocument): Misfit[] {
  return Array.from(searchBlocks(blocks, GRAIN)).flatMap(({ start, end, groups }) => {
    const { land = "", landIn = "", grain = "", grainIn = "", measure = "" } = groups;
    const each = (scaled(grain, grainIn) * (KILOGRAMS.get(measure) ?? 1)) / scaled(land, landIn);
    if (each >= YIELD.least && each <= YIELD.most) return [];
    return [{ span: { start, end }, first: `${land}${landIn}亩`, second: `${grain}${grainIn}${measure}` }];
  });
}

function scaled(number: string, scale: string): number {
  return Number(number) * (SCALES.get(scale) ?? 1);
}
