import type { BulletinChange } from "./compare.js";
import type { BulletinList } from "./list.js";

/**
 * A colour as the legend explains it.
 *
 * @since 0.1.0
 */
export interface BulletinColor {
  readonly id: string;
  readonly name: string;
  readonly meaning: string;
  readonly fill: string;
  readonly ink: string;
}

/**
 * One unit and indicator.
 *
 * @since 0.1.0
 */
export interface BulletinRow {
  readonly unit: string;
  readonly unitType: string;
  readonly indicator: string;
  readonly rank?: number;
  readonly previousRank?: number;
  readonly total?: number;
  /** Places won; negative: lost. */
  readonly change?: number;
  /** Colour's id; absent without colour. */
  readonly color?: string;
  /** Its word, or 不标注. */
  readonly colorName: string;
  /** Where the policy shows several lights: each with its colour, in the order of the policy. */
  readonly lights?: readonly BulletinLight[];
  readonly reason: string;
  readonly actions: readonly string[];
}

/**
 * One of several lights of a row.
 *
 * @since 0.3.0
 */
export interface BulletinLight {
  /** 位次灯 */
  readonly name: string;
  readonly color?: string;
  readonly colorName: string;
}

/**
 * A unit over all its indicators.
 *
 * @since 0.3.0
 */
export interface BulletinUnit {
  readonly unit: string;
  readonly unitType: string;
  readonly color?: string;
  readonly colorName: string;
  readonly reason: string;
  readonly points?: number;
  readonly actions: readonly string[];
}

/**
 * One table of the bulletin.
 *
 * @since 0.1.0
 */
export interface BulletinSection {
  readonly heading: string;
  readonly population: string;
  /** Present when the table is of one indicator. */
  readonly indicator?: string;
  readonly rows: readonly BulletinRow[];
}

/**
 * How many rows of a population have each colour.
 *
 * @since 0.1.0
 */
export interface BulletinSummary {
  readonly population: string;
  readonly total: number;
  /** Counts in the order of `Bulletin.colors`. */
  readonly counts: readonly number[];
  readonly withoutColor: number;
}

/**
 * What GB/T 9704 puts around the text: number of the document, addressees, and the imprint at the end.
 *
 * @since 0.3.0
 */
export interface BulletinImprint {
  /** 发文字号: 聊政督〔2023〕5号 */
  readonly documentNumber?: string;
  /** 主送机关: 各县（市、区）人民政府，市政府各部门 */
  readonly to?: string;
  /** 抄送机关 */
  readonly copiedTo?: string;
  /** 印发机关 */
  readonly printedBy?: string;
  /** 印发日期: 2023年4月20日 */
  readonly printedOn?: string;
}

/**
 * A bulletin (通报) as data; every renderer prints the same.
 *
 * @since 0.1.0
 */
export interface Bulletin {
  readonly title: string;
  readonly period?: string;
  readonly issuer?: string;
  /** As official documents date: 2023年4月20日. */
  readonly issuedOn?: string;
  readonly imprint: BulletinImprint;
  /** Printed before everything else: 虚构数据，仅供演示. */
  readonly notice?: string;
  /** What ranks are compared with: 上期. */
  readonly baseline: string;
  readonly colors: readonly BulletinColor[];
  readonly summary: readonly BulletinSummary[];
  readonly sections: readonly BulletinSection[];
  /** Units over all their indicators, where the policy joins them; absent where it does not. */
  readonly units?: readonly BulletinUnit[];
  /** Who changed colour since the bulletin before; absent when none was given. */
  readonly changes?: readonly BulletinChange[];
  /** Printed behind the tables, in order. */
  readonly lists: readonly BulletinList[];
  /** The rule as printed, where it comes from, and how open points are decided. */
  readonly basis: { readonly title: string; readonly quote?: string; readonly assumptions: readonly string[] };
  readonly notes: readonly string[];
}
