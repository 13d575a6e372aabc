import { plannedYear } from "@liaocheng/report-model";
import type { GroupMember, TargetGroup } from "./multiples.js";
import { valueOf } from "./multiples.js";

/** A square of the map: where it lies, and what is shown in it. */
export interface Tile {
  /** What the province is called for short, in Chinese and in English. */
  readonly zh: string;
  readonly en: string;
  /** From 1, from the left and from the top. */
  readonly column: number;
  readonly row: number;
  readonly member?: GroupMember;
  /** From 0 for the lowest target to 1 for the highest. */
  readonly share?: number;
}

/** The provinces as squares of one size, near where they lie to each other; no boundaries are drawn. */
const GRID = `
  .      .      .      .      .      .      .      黑龙江
  .      .      .      .      内蒙古 .      辽宁   吉林
  新疆   .      甘肃   宁夏   山西   河北   北京   天津
  西藏   青海   .      陕西   河南   山东   .      .
  .      .      四川   重庆   湖北   安徽   江苏   上海
  .      .      云南   贵州   湖南   江西   浙江   .
  .      .      .      广西   广东   福建   台湾   .
  .      .      .      海南   澳门   香港   .      .
`;

const ENGLISH: Readonly<Record<string, string>> = {
  黑龙江: "HL",
  内蒙古: "NM",
  辽宁: "LN",
  吉林: "JL",
  新疆: "XJ",
  甘肃: "GS",
  宁夏: "NX",
  山西: "SX",
  河北: "HE",
  北京: "BJ",
  天津: "TJ",
  西藏: "XZ",
  青海: "QH",
  陕西: "SN",
  河南: "HA",
  山东: "SD",
  四川: "SC",
  重庆: "CQ",
  湖北: "HB",
  安徽: "AH",
  江苏: "JS",
  上海: "SH",
  云南: "YN",
  贵州: "GZ",
  湖南: "HN",
  江西: "JX",
  浙江: "ZJ",
  广西: "GX",
  广东: "GD",
  福建: "FJ",
  台湾: "TW",
  海南: "HI",
  澳门: "MO",
  香港: "HK",
};

const PLACES = GRID.trim()
  .split("\n")
  .flatMap((line, row) =>
    line
      .trim()
      .split(/\s+/u)
      .flatMap((zh, column) => (zh === "." ? [] : [{ zh, en: ENGLISH[zh] ?? zh, column: column + 1, row: row + 1 }])),
  );

const MUNICIPALITIES: ReadonlySet<string> = new Set(["北京", "天津", "上海", "重庆"]);
const KIND_OF_PROVINCE = /^(?:省|.{0,4}自治区|特别行政区)$/u;

/** The square of a region: 四川省, 广西壮族自治区, 上海市. None for the nation and for what only begins like a province: 吉林市. */
function placeOf(region: string | undefined) {
  return PLACES.find(({ zh }) => {
    if (region?.startsWith(zh) !== true) return false;
    const rest = region.slice(zh.length);
    return MUNICIPALITIES.has(zh) ? rest === "市" : KIND_OF_PROVINCE.test(rest);
  });
}

/** The map of what several provinces set a target for: of each the latest year. Fewer than two make none. */
export function tilesOf({ members }: TargetGroup): Tile[] | undefined {
  const shown = new Map<string, GroupMember>();
  for (const member of members) {
    const zh = placeOf(member.document.report.region)?.zh;
    const known = zh === undefined ? undefined : shown.get(zh);
    if (zh !== undefined && (known === undefined || yearOf(known) < yearOf(member))) shown.set(zh, member);
  }
  if (shown.size < 2) return undefined;
  const values = Array.from(shown.values(), ({ pair }) => valueOf(pair));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return PLACES.map((place) => {
    const member = shown.get(place.zh);
    return member === undefined
      ? place
      : { ...place, member, share: high === low ? 0.5 : (valueOf(member.pair) - low) / (high - low) };
  });
}

const yearOf = ({ document }: GroupMember): number => plannedYear(document.report) ?? 0;
