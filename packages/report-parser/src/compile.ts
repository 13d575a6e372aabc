import type { AnnexKind, Furniture } from "@liaocheng/report-model";
import type { FurnitureLines, ReportProfile, RoleWords } from "./profile/profile.js";

/** A profile made ready for looking things up. */
export interface CompiledProfile {
  readonly profile: ReportProfile;
  readonly furnitureLines: ReadonlyMap<string, FurnitureLines>;
  readonly furniturePrefixes: ReadonlyMap<string, readonly (readonly [prefix: string, row: FurnitureLines])[]>;
  readonly salutationStarts: ReadonlySet<number>;
  readonly officePattern: RegExp;
  readonly annexHeadPattern: RegExp;
  readonly closingHeadings: ReadonlySet<string>;
}

const SPECIAL = /[\\^$.*+?()[\]{}|/]/gu;

function alternatives(words: readonly string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return longestFirst.map((word) => word.replace(SPECIAL, "\\$&")).join("|");
}

/** Prepares a profile once for many reports. */
export function compileProfile(profile: ReportProfile): CompiledProfile {
  const furnitureLines = new Map<string, FurnitureLines>();
  const furniturePrefixes = new Map<string, [string, FurnitureLines][]>();
  for (const row of profile.furniture) {
    for (const line of row.lines ?? []) furnitureLines.set(line, row);
    for (const prefix of row.prefixes ?? []) {
      const first = prefix.charAt(0);
      const rows = furniturePrefixes.get(first) ?? [];
      rows.push([prefix, row]);
      furniturePrefixes.set(first, rows);
    }
  }
  return {
    profile,
    furnitureLines,
    furniturePrefixes,
    salutationStarts: new Set(profile.salutations.map((word) => word.charCodeAt(0))),
    officePattern: new RegExp(
      `^(?<before>.{0,40}?)(?<office>${alternatives(profile.offices)})(?<name>[\\p{Script=Han}·•．]{2,12})$`,
      "u",
    ),
    annexHeadPattern: new RegExp(
      `^(?:${alternatives(profile.annexHeads)})(?<number>[0-9\uff10-\uff19一二三四五六七八九十]{0,3})(?<mark>[：:．.、]?)`,
      "u",
    ),
    closingHeadings: new Set(profile.closingHeadings),
  };
}

/** The role that the words of a heading give, undefined when no row has a word in it. */
export function roleByWords(heading: string, rows: readonly RoleWords[]): RoleWords["role"] | undefined {
  return rows.find((row) => row.words.some((word) => heading.includes(word)))?.role;
}

/** The kind that the words of an annex title give. */
export function annexKindByWords(title: string, profile: ReportProfile): AnnexKind {
  return profile.annexKinds.find((row) => row.words.some((word) => title.includes(word)))?.kind ?? "other";
}

export type FurnitureKind = Furniture["kind"];
