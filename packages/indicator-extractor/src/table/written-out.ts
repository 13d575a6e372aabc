import { signsIn } from "../sentence/characters.js";
import type { Reading } from "../sentence/normalize.js";
import type { FigureCell } from "./figure-cell.js";

/** A cell as a sentence, with the place of its figure in it. */
export interface WrittenOut {
  readonly reading: Reading;
  /** Where the words and signs before the number start in the sentence, and where the number does. */
  readonly leadAt: number;
  readonly numberAt: number;
}

/** A cell to be read, with what its heads say. */
export interface WrittenCell extends WrittenOut {
  /** The row as printed, and where it starts in the text. */
  readonly value: string;
  readonly start: number;
  /** Heads of row and column, which name the figure. */
  readonly subject: string;
  readonly unit: string;
  /** The head of the column names its years. */
  readonly hasTime: boolean;
}

const SIGNS: Readonly<Record<string, string>> = { "－": "-", "−": "-", "＋": "+", "．": ".", "，": ",", "％": "%" };
const plain = (text: string): string => text.replace(/[－−＋．，％]/gu, (sign) => SIGNS[sign] ?? sign);

/**
 * 地区生产总值 | 亿元 | 812.5 as 地区生产总值812.5亿元: the reading leads back to the printed number, and what stands elsewhere has no
 * length there.
 *
 * `at` is where the cell starts in the row.
 */
export function writeOut(subject: string, cell: FigureCell, unit: string, at: number): WrittenOut {
  const before = subject + plain(cell.lead);
  const number = plain(cell.number);
  const own = cell.unit;
  const written = own === "" ? unit : own;
  const start = at + cell.start;
  const gaps = [{ at: before.length - cell.lead.length, by: start - before.length }];
  const behind = before.length + number.length;
  if (own === "") {
    // Each character of a unit that stands in the head ends where the number does.
    const end = at + cell.end;
    for (let index = 0; index < written.length; index++)
      gaps.push({ at: behind + index, by: end - (behind + index + 1) });
    gaps.push({ at: behind + written.length, by: end - behind - written.length });
  }
  const text = `${before}${number}${written}${cell.tail}。`;
  return {
    reading: { text, gaps, signs: signsIn(text) },
    leadAt: subject.length,
    numberAt: before.length,
  };
}
