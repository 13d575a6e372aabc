import type { Region } from "@liaocheng/region-codes";
import { findMisprintedNames } from "../../document/bare-places.js";
import { findTurnedNames } from "../../document/peoples-order.js";
import { findMisprintedPlaces } from "../../document/own-places.js";
import { liesIn, placeAlike, placeAtStart, placesIn, provinces } from "../../document/places.js";
import { searchBlocks } from "../../document/search.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

const CITY = /^(?<name>[一-鿿]{1,5}?(?:市|自治州|地区|盟|县))/u;
const REGIONS =
  /(?<name>内蒙古|广西壮族|广西|西藏|宁夏回族|宁夏|新疆维吾尔|新疆)(?<suffix>自治州|自治县|省)(?!级|际|外|内|直|道)/gu;
/** 自治州. */
const LONGEST_RANK = 3;
/** Words that stand between two places of one rank. */
const JOINED = /^(?:与|和|及|、|至|到|对口|援|籍)/u;

export const placeName: LintRule = defineLintRule({
  id: "place-name",
  meta: {
    kind: "factual",
    preset: "recommended",
    severity: "warning",
    since: "0.2.0",
    description: { zh: "地名写对，归属不错", en: "Expect names of places as they are, under the right province." },
    source: "GB/T 2260（行政区划代码）；民政部行政区划",
  },
  messages: {
    elsewhere: { zh: "{{place}}属{{right}}，不属{{province}}", en: "{{place}} lies in {{right}}, not in {{province}}" },
    misprint: { zh: "“{{text}}”疑为“{{expected}}”", en: "Expected “{{expected}}” instead of “{{text}}”" },
    suffix: { zh: "“{{text}}”应为“{{expected}}”", en: "“{{text}}” is the “{{expected}}”" },
  },
  check({ document, report }) {
    const found = new Set<number>();
    for (const province of provinces()) {
      for (const match of searchBlocks(document.blocks, namesOf(province))) {
        const { after, end, start } = match;
        if (after === "" || JOINED.test(after)) continue;
        const place = placeAtStart(after.slice(0, 9));
        if (place !== undefined) {
          if (liesIn(place, province) || !isWhole(match.text, province, after, place)) continue;
          const length = after.startsWith(place.name) ? place.name.length : 3;
          report(
            "elsewhere",
            { start, end: end + length },
            {
              data: { place: place.name, province: match.text, right: provinceOf(place) },
            },
          );
          continue;
        }
        const printed = CITY.exec(after)?.groups?.["name"];
        if (printed === undefined || match.text !== province.name || printed.length < 3) continue;
        const meant = placeAlike(printed, placesIn(province));
        if (meant === undefined) continue;
        const span = { start: end, end: end + printed.length };
        found.add(span.end);
        report("misprint", span, {
          data: { text: printed, expected: meant.name },
          fix: { ...span, text: meant.name, safe: false },
        });
      }
    }
    for (const { start, printed, meant } of [...document.once(findMisprintedPlaces), ...findTurnedNames(document)]) {
      const span = { start, end: start + printed.length };
      if (found.has(span.end)) continue;
      found.add(span.end);
      report("misprint", span, {
        data: { text: printed, expected: meant },
        fix: { ...span, text: meant, safe: false },
      });
    }
    const hant = document.report.script === "hant";
    for (const { start, printed, meant } of hant ? [] : document.once(findMisprintedNames)) {
      const span = { start, end: start + printed.length };
      if ([...found].some((end) => end >= span.end && end <= span.end + LONGEST_RANK)) continue;
      report("misprint", span, {
        data: { text: printed, expected: meant },
        fix: { ...span, text: meant, safe: false },
      });
    }
    for (const { text, start, end, groups } of searchBlocks(document.blocks, REGIONS)) {
      const name = groups["name"] ?? "";
      const expected = provinces().find((province) => province.name.startsWith(name))?.name ?? "";
      report("suffix", { start, end }, { data: { text, expected }, fix: { start, end, text: expected, safe: false } });
    }
  },
});

const SHORT = /(?:壮族|回族|维吾尔)?自治区|省|市/u;

function namesOf({ name }: Region): RegExp {
  const short = name.replace(SHORT, "");
  return new RegExp(`${name}|(?<![一-鿿])${short}(?=[一-鿿]{2,4}市)`, "gu");
}

/** After a short name only a full one counts: 湖北张家界市. A city's own name is no province before another's. */
function isWhole(printed: string, province: Region, after: string, place: Region): boolean {
  const full = printed === province.name && province.name.length > 2;
  if (province.name.endsWith("市") && !after.startsWith(place.name)) return false;
  return full || after.startsWith(place.name);
}

function provinceOf(place: Region): string {
  return provinces().find((province) => liesIn(place, province))?.name ?? place.name;
}
