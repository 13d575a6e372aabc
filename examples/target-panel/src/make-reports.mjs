/**
 * Writes short reports of two years for the nation, 31 provinces and 16 cities. Every figure is invented (虚构数据): they show what can be
 * done with real reports, and say nothing about any place.
 *
 *   node src/make-reports.mjs FOLDER
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { CITIES, PROVINCES } from "./places.mjs";

const YEARS = [2035, 2036];
const [folder = "reports"] = process.argv.slice(2);

/** How a target is worded, more binding the lower the tier. */
const WORDS = {
  nation: [(rate) => `增长${rate}%左右`],
  province: [
    (rate) => `增长${rate}%左右`,
    (rate) => `增长${rate}%以上`,
    (rate) => `增长${rate}%`,
    (rate) => `力争增长${rate}%`,
    (rate) => `增长${rate}%—${(rate + 0.5).toFixed(1)}%`,
  ],
  city: [
    (rate) => `增长${rate}%以上`,
    (rate) => `确保增长${rate}%`,
    (rate) => `力争增长${rate}%以上`,
    (rate) => `增长${rate}%左右`,
  ],
};

const random = numbersFrom(20_350_101);
const pick = (list) => list[Math.floor(random() * list.length)];
const half = (value) => Math.round(value * 2) / 2;

mkdirSync(folder, { recursive: true });
for (const year of YEARS) {
  const nation = year === YEARS[0] ? 5 : 4.5;
  write("全国", year, nation, "nation");
  for (const province of PROVINCES) {
    const target = half(nation + random() * 2);
    write(province, year, target, "province");
    if (province !== "山东省") continue;
    for (const city of CITIES) write(city, year, half(target + random() * 1.5), "city");
  }
}

function write(region, year, target, tier) {
  writeFileSync(join(folder, `${region}-${year}.txt`), reportOf(region, year, target, tier));
}

function reportOf(region, year, target, tier) {
  const congress = tier === "nation" ? "第十五届全国人民代表大会第三次会议" : `${region}第十五届人民代表大会第三次会议`;
  const grew = (target + random() * 1.2 - 0.5).toFixed(1);
  return [
    "政府工作报告",
    `——${year}年1月12日在${congress}上`,
    "（虚构数据，仅供演示，与任何地方的真实情况无关）",
    "各位代表：",
    `一、${year - 1}年工作回顾`,
    `过去一年，地区生产总值增长${grew}%，居民消费价格上涨${(1 + random()).toFixed(1)}%。`,
    `二、${year}年工作安排`,
    `今年经济社会发展主要预期目标是：地区生产总值${pick(WORDS[tier])(target)}，` +
      `居民人均可支配收入${pick(WORDS[tier])(half(target + 0.5))}，居民消费价格涨幅控制在${tier === "nation" ? 3 : pick([2, 2.5, 3])}%以内。`,
    "",
  ].join("\n");
}

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function numbersFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
