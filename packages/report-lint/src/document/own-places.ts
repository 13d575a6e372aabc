import { ancestors, findRegion, regionByCode, type Region } from "@liaocheng/region-codes";
import { areAlike } from "../words/alike.js";
import { timesMet } from "../words/compare-wordings.js";
import type { LintDocument } from "./lint-document.js";
import { placesIn } from "./places.js";

const SUFFIX = /(?:自治州|自治县|地区|林区|特区|市|县|区|州|盟|旗)/gu;
/** 市区, 县市 and the like are no names. */
const SHORTEST = 3;
const LONGEST = 6;

/** 加快宁县, 交通强县: characters met together so often are a word of their own. */
const WORD = 16;
/** 厚培城市, 石辖区: so often met, the rest of a name is a noun. */
const NOUN = 128;
/** 连阳四县. */
const NUMERAL = /[一二两三四五六七八九十]/u;
/** 洛河市区. */
const GOES_ON = /^市[区县镇域场]/u;

/** A name that differs by one character from that of a place nearby, and where it stands in a text. */
export interface MisprintedPlace {
  readonly start: number;
  readonly printed: string;
  readonly meant: string;
}

const known = new Map<string, ReadonlyMap<string, readonly string[]>>();

/** Places of the province that a report is from, by their full names with one character left open. */
function namesAround(region: Region): ReadonlyMap<string, readonly string[]> {
  const province = [region, ...ancestors(region)].find(({ level }) => level === "province");
  if (province === undefined) return new Map();
  const before = known.get(province.adcode);
  if (before !== undefined) return before;
  const forms = new Map<string, string[]>();
  for (const { name } of placesIn(province)) {
    if (name === "市辖区" || name.length < SHORTEST || name.length > LONGEST) continue;
    const stem = name.replace(new RegExp(`${SUFFIX.source}$`, "u"), "").length;
    for (let at = 0; at < stem; at += 1) {
      const form = open(name, at);
      forms.set(form, [...(forms.get(form) ?? []), name]);
    }
  }
  known.set(province.adcode, forms);
  return forms;
}

function open(name: string, at: number): string {
  return `${name.slice(0, at)}*${name.slice(at + 1)}`;
}

/** Names of places of one's own province with one character that looks or sounds like the right one, and that are no place's. */
export function findMisprintedPlaces({ report, text }: Pick<LintDocument, "report" | "text">): MisprintedPlace[] {
  const { adcode, region = "" } = report;
  const own = adcode === undefined ? findRegion(region) : regionByCode(adcode);
  if (own === undefined || own.level === "nation") return [];
  const forms = namesAround(own);
  const found: MisprintedPlace[] = [];
  for (const match of text.matchAll(SUFFIX)) {
    const end = match.index + match[0].length;
    if (GOES_ON.test(text.slice(match.index, end + 1))) continue;
    for (let start = end - SHORTEST; start >= Math.max(0, end - LONGEST); start -= 1) {
      const printed = text.slice(start, end);
      if (!/^[一-鿿]+$/u.test(printed)) break;
      const meant = meantBy(printed, match.index - start, text.slice(start - 1, start), forms);
      if (meant !== undefined) found.push({ start, printed, meant });
    }
  }
  return found;
}

function meantBy(
  printed: string,
  stem: number,
  before: string,
  forms: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  for (let at = 0; at < stem; at += 1) {
    const names = forms.get(open(printed, at));
    if (names === undefined || names.includes(printed)) continue;
    const meant = names.find((name) => areAlike(printed.charAt(at), name.charAt(at)));
    if (meant === undefined || !isNoName(printed) || NUMERAL.test(printed.charAt(at))) continue;
    const isSeam = timesMet(before + printed.charAt(0)) >= WORD;
    const isNoun = at === 0 && printed.length === SHORTEST && timesMet(printed.slice(1)) >= NOUN;
    if (!isSeam && !isNoun) return meant;
  }
  return undefined;
}

/** No place has the name, and reports never print it. */
function isNoName(printed: string): boolean {
  return findRegion(printed) === undefined && timesMet(printed.slice(0, 4)) === 0 && timesMet(printed.slice(-3)) === 0;
}
