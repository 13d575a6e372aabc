import { findRegion, regionByCode } from "@liaocheng/region-codes";
import type { CallerProblem } from "@liaocheng/report-model/caller";

/** The region that a city file names, by name, code or both. */
export interface CityRegion {
  readonly name: string | undefined;
  readonly adcode: string | undefined;
}

/** Settles name and code with each other; a problem when they cannot both be meant. */
export function regionOf(name: string | undefined, adcode: string | undefined): CityRegion | CallerProblem {
  if (adcode === undefined) return { name, adcode: name === undefined ? undefined : findRegion(name)?.adcode };
  const region = regionByCode(adcode);
  if (region === undefined) {
    const likely = name === undefined ? undefined : findRegion(name)?.adcode;
    return {
      path: "adcode",
      nearest: likely,
      messages: {
        zh: `没有区划代码 ${adcode}${likely === undefined ? "" : `，${name ?? ""}是 ${likely}`}`,
        en: `no region has the code ${adcode}${likely === undefined ? "" : `; that of ${name ?? ""} is ${likely}`}`,
      },
    };
  }
  if (name === undefined || name === region.name) return { name: region.name, adcode };
  return {
    path: "name",
    nearest: region.name,
    messages: {
      zh: `区划代码 ${adcode} 是${region.name}，不是${name}`,
      en: `the code ${adcode} is of ${region.name}, not of ${name}`,
    },
  };
}
