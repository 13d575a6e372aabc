import { ancestors, findRegion, regionByCode, type Region } from "@liaocheng/region-codes";
import { areAlike } from "../words/alike.js";
import { gainOfWording, timesMet } from "../words/compare-wordings.js";
import type { LintDocument } from "./lint-document.js";
import { isPrefecture, liesIn, placesIn } from "./places.js";

/** A name without its rank that differs by one character from that of a place, and where it stands in a text. */
export interface MisprintedName {
  readonly start: number;
  readonly printed: string;
  readonly meant: string;
}

const RANK = /(?:自治州|自治县|自治区|特别行政区|地区|林区|特区|市|县|区|州|盟|旗|省)$/u;
/** 恩施土家族苗族 is no name in short. */
const PEOPLES = /族|维吾尔$/u;
/** So many powers of two likelier must the name be where it would stand. */
const LEAST_GAIN = 8;
/** One character is no name: 白, 泗. */
const SHORTEST = 2;

interface Names {
  readonly byFirst: ReadonlyMap<string, readonly string[]>;
  readonly byLast: ReadonlyMap<string, readonly string[]>;
  readonly all: ReadonlySet<string>;
}

const known = new Map<string, Names>();

/** The prefectures of the province that a report is from, and what lies in the place itself. */
function namesFor(own: Region): Names {
  const before = known.get(own.adcode);
  if (before !== undefined) return before;
  const province = [own, ...ancestors(own)].find(({ level }) => level === "province");
  const places =
    province === undefined ? [] : placesIn(province).filter((one) => isPrefecture(one) || liesIn(one, own));
  const all = new Set(
    places.map(({ name }) => name.replace(RANK, "")).filter((name) => name.length >= SHORTEST && !PEOPLES.test(name)),
  );
  const [byFirst, byLast] = [new Map<string, string[]>(), new Map<string, string[]>()];
  for (const name of all) {
    byFirst.set(name.charAt(0), [...(byFirst.get(name.charAt(0)) ?? []), name]);
    byLast.set(name.slice(-1), [...(byLast.get(name.slice(-1)) ?? []), name]);
  }
  const names = { byFirst, byLast, all };
  known.set(own.adcode, names);
  return names;
}

function readNames({ report }: LintDocument): Names | undefined {
  const { adcode, region = "" } = report;
  const own = adcode === undefined ? findRegion(region) : regionByCode(adcode);
  return own === undefined || own.level === "nation" ? undefined : namesFor(own);
}

/** Names without their rank of the place a report is from, of what lies in it and of the prefectures around. */
export function ownNames(document: LintDocument): ReadonlySet<string> {
  return document.once(readNames)?.all ?? new Set();
}

/**
 * Names of places with one character that looks or sounds like the right one: 尊义 for 遵义. What is printed is no name, was never met and stands there
 * once; the name is far likelier in its place, and the text has it elsewhere.
 */
export function findMisprintedNames(document: LintDocument): MisprintedName[] {
  const { blocks, text } = document;
  const names = document.once(readNames);
  if (names === undefined) return [];
  return blocks
    .flatMap((block) => Array.from(namesIn(block.text, names), (one) => ({ ...one, start: block.start + one.start })))
    .filter(({ printed, meant }) => text.includes(meant) && text.indexOf(printed) === text.lastIndexOf(printed));
}

function* namesIn(text: string, { byFirst, byLast, all }: Names): Generator<MisprintedName> {
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const meant =
      byFirst.get(character)?.find((name) => isMeant(text, at, name, all)) ??
      byLast.get(character)?.find((name) => isMeant(text, at - name.length + 1, name, all));
    if (meant === undefined) continue;
    const start = meant.startsWith(character) ? at : at - meant.length + 1;
    yield { start, printed: text.slice(start, start + meant.length), meant };
  }
}

function isMeant(text: string, start: number, name: string, all: ReadonlySet<string>): boolean {
  const slip = oneSlip(text, start, name);
  if (slip < 0) return false;
  const printed = text.slice(start, start + name.length);
  if (text.charAt(start - 1) === "“" || isInPlace(text, start, name.length)) return false;
  if (!areAlike(text.charAt(start + slip), name.charAt(slip)) || all.has(printed)) return false;
  const isMet = timesMet(printed.slice(0, 4)) > 0 || findRegion(printed) !== undefined;
  return !isMet && gainOfWording(text, start, start + name.length, name) >= LEAST_GAIN;
}

/** 大箐山县 is a place of its own. */
function isInPlace(text: string, start: number, length: number): boolean {
  for (let size = length + 1; size <= length + 3; size += 1) {
    if (findRegion(text.slice(start, start + size)) !== undefined) return true;
  }
  return false;
}

/** Where the only character stands that differs from a name; -1 when none or more do. */
function oneSlip(text: string, start: number, name: string): number {
  let slip = -1;
  if (start < 0 || start + name.length > text.length) return slip;
  for (let at = 0; at < name.length; at += 1) {
    if (text.charCodeAt(start + at) === name.charCodeAt(at)) continue;
    if (slip >= 0) return -1;
    slip = at;
  }
  return slip;
}
