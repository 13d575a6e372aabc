import type { AnnexKind, Furniture, SectionRole } from "@liaocheng/report-model";

import type { HeadingForms } from "../heading/marker.js";

/**
 * Words that give a part its role; the first row with a word in the heading decides, in the order of the profile.
 *
 * @since 0.1.0
 */
export interface RoleWords {
  readonly role: SectionRole;
  readonly words: readonly string[];
}

/**
 * Words in the title of an annex that tell its kind.
 *
 * @since 0.1.0
 */
export interface AnnexWords {
  readonly kind: AnnexKind;
  readonly words: readonly string[];
}

/**
 * Lines that a web page or printer put around the report.
 *
 * @since 0.1.0
 */
export interface FurnitureLines {
  readonly kind: Furniture["kind"];
  /** Whole lines, blank space and end colon removed. */
  readonly lines?: readonly string[];
  /** Beginnings of short lines. */
  readonly prefixes?: readonly string[];
  /** True when the line begins what a page prints after a report: everything behind it is furniture. */
  readonly tail?: boolean;
}

/**
 * What a city, province or year may print in its own way. Everything is data; see the package README.
 *
 * @since 0.1.0
 */
export interface ReportProfile {
  readonly name: string;
  readonly headingForms: HeadingForms;
  /** Region names that stand in titles without a level word, or that the text abbreviates: 聊城 → 聊城市. */
  readonly regions: Readonly<Record<string, string>>;
  /** Words that address the hearers and open a paragraph. */
  readonly salutations: readonly string[];
  /** Offices of speakers, longest first where one ends with another. */
  readonly offices: readonly string[];
  /** Unnumbered headings that are parts wherever they stand alone: 结束语. */
  readonly closingHeadings: readonly string[];
  /** Words that open the heading line of an annex: 附件1. */
  readonly annexHeads: readonly string[];
  /** Lines that head an annex without the word 附件: 名词解释. */
  readonly annexTitles: readonly string[];
  readonly annexKinds: readonly AnnexWords[];
  readonly roles: readonly RoleWords[];
  readonly furniture: readonly FurnitureLines[];
}
