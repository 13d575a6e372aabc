import { REGION_LINES } from "./generated/regions.js";
import { shortNames } from "./short-names.js";
import { NATION, type Region } from "./region.js";

/** Regions by code, and by all their names; read once, when first asked for. */
export interface RegionTable {
  readonly byCode: ReadonlyMap<string, Region>;
  readonly byName: ReadonlyMap<string, readonly Region[]>;
}

let table: RegionTable | undefined;

export const regionTable = (): RegionTable => (table ??= readTable());

function readTable(): RegionTable {
  const byCode = new Map<string, Region>([[NATION.adcode, NATION]]);
  for (const line of REGION_LINES.split("\n"))
    for (const region of regionsOfLine(line)) byCode.set(region.adcode, region);
  const byName = new Map<string, Region[]>();
  for (const region of byCode.values())
    for (const name of new Set([region.name, ...shortNames(region.name)])) {
      const known = byName.get(name);
      if (known === undefined) byName.set(name, [region]);
      else known.push(region);
    }
  return { byCode, byName };
}

const CODE = 2;

function regionsOfLine(line: string): Region[] {
  const [head = "", ...parts] = line.split("|");
  const province: Region = {
    adcode: `${head.slice(0, CODE)}0000`,
    name: head.slice(CODE),
    level: "province",
    parent: NATION.adcode,
  };
  return [province, ...parts.flatMap((part) => regionsOfPart(part, province))];
}

/** A prefecture with its counties; counties under the province itself have none above them. */
function regionsOfPart(part: string, province: Region): Region[] {
  const [head = "", ...counties] = part.split(",");
  const prefix = province.adcode.slice(0, CODE) + head.slice(0, CODE);
  const name = head.slice(CODE);
  const prefecture: Region | undefined =
    name === "" ? undefined : { adcode: `${prefix}00`, name, level: "prefecture", parent: province.adcode };
  const parent = prefecture?.adcode ?? province.adcode;
  const below = counties.map((county): Region => ({
    adcode: prefix + county.slice(0, CODE),
    name: county.slice(CODE),
    level: "county",
    parent,
  }));
  return prefecture === undefined ? below : [prefecture, ...below];
}
