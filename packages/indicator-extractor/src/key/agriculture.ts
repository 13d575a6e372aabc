import type { Indicator } from "@liaocheng/report-model";

/** 农业产值, 农业增加值: agriculture as a whole, or the crops of it. */
const BARE = /^(?:其中)?(?:[全我本][国省市区县州盟旗镇乡])?农业(?:总?产值|增加值)?$/u;
/** 农林牧渔业总产值: the whole by its own name. */
const WHOLE = /农林牧[副渔]|农林水/u;
/** 林业产值, 畜牧业增加值: the other parts. */
const OTHER_PARTS: ReadonlySet<string> = new Set(
  ["forestry", "animal-husbandry", "fishery"].flatMap((part) => [`${part}-output-value`, `${part}-value-added`]),
);
const CROPS: Readonly<Record<string, string>> = {
  "agricultural-output-value": "crop-farming-output-value",
  "agricultural-value-added": "crop-farming-value-added",
};

/**
 * Decides what 农业 without more is in one report: beside 农林牧渔业 by that name, or beside 林业, 畜牧业 and 渔业, it is the crops (种植业),
 * a part of the whole; else the whole.
 */
export function settleAgriculture(indicators: readonly Indicator[]): void {
  for (const [whole, crops] of Object.entries(CROPS)) {
    const bare = indicators.filter(({ concept, name }) => concept === whole && BARE.test(name));
    if (bare.length === 0 || !namesParts(indicators, whole)) continue;
    for (const indicator of bare) indicator.concept = crops;
  }
}

const namesParts = (indicators: readonly Indicator[], whole: string): boolean =>
  indicators.some(
    ({ concept, name }) =>
      (concept === whole && WHOLE.test(name)) || (concept !== undefined && OTHER_PARTS.has(concept)),
  );
