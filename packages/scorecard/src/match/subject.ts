import type { Indicator } from "@liaocheng/report-model";
import { bareDeed } from "./bare-deed.js";
import { clauseBefore } from "./clause.js";
import { contextBefore } from "./context.js";
import { deedAt, deedIn, progressIn, type Deed } from "./deeds.js";
import { foldContext, foldName } from "./fold-name.js";
import { flowOrStock, type Measure } from "./flow-or-stock.js";
import { purposeBehind } from "./money-name.js";
import { partsOf } from "./part-words.js";
import { peopleOf, type People } from "./people.js";
import { placeOf } from "./place.js";

/** What a figure is about, in the forms in which figures of two reports are found together. */
export interface Subject {
  /** The name folded, without words of time and of doing. */
  readonly core: string;
  /** The core without words that add nothing: 总量, 面积, 各类. */
  readonly bare: string;
  /** The characters of `bare` in a fixed order, the same for 城镇新增就业 and 新增城镇就业. */
  readonly characters: string;
  readonly deeds: readonly Deed[];
  readonly measure: Measure | undefined;
  readonly people: People;
  /** Words that make it a part of something: 公办, 规上. */
  readonly parts: string;
  /** What stands before the figure in its clause. */
  readonly clause: string;
  /** What money is for, as told behind its figure. */
  readonly purpose: string | undefined;
  /** What is said before the clause, folded: it tells what a name alone does not. */
  readonly context: string;
  /** The clause says what is done and to nothing: 新开工630万套. */
  readonly deedAlone: boolean;
  /** A share of which no indicator is known. */
  readonly share: boolean;
  /** The places that a share counts: 县 of 80%的县. */
  readonly place: string | undefined;
}

/**
 * Reads the subject of a figure from its name, its clause and what stands before.
 *
 * @param before - The subject of the figure before it in the sentence, which a bare deed goes on with: 新开工保障性住房666万套，
 * 基本建成544万套.
 */
export function subjectOf(indicator: Indicator, text: string, before?: Subject): Subject {
  const clause = clauseBefore(indicator, text);
  const alone = namedBehind(indicator, text) ? undefined : bareDeed(clause);
  const folded = foldName(indicator.name);
  const { core, deeds } = subjectWords(folded, alone !== undefined && before !== undefined ? before.core : undefined);
  const bare = withoutFillers(core);
  return {
    core,
    bare,
    characters: [...bare].sort().join(""),
    deeds: alone ?? [
      ...(deeds.some((deed) => deed !== "finish") ? deeds : deedIn(foldContext(clause))),
      ...progressIn(clause),
    ],
    measure: flowOrStock(indicator, clause),
    people: peopleOf(folded),
    parts: partsOf(folded),
    clause,
    purpose: purposeOf(indicator, text),
    context: foldContext(contextBefore(indicator, text)),
    deedAlone: alone !== undefined,
    share: indicator.kind === "ratio" && indicator.concept === undefined,
    place: placeCounted(indicator, clause, text),
  };
}

/** Whether the thing follows its number: 完成10万农村贫困人口脱贫任务. */
const namedBehind = ({ name, span, sentence }: Indicator, text: string): boolean =>
  text.slice(span.end, Math.min(sentence.end, span.end + LONGEST_BEHIND)).includes(name);

const LONGEST_BEHIND = 48;

/** The words of the name that say what it is about, or those of the figure before. */
const subjectWords = (name: string, shared: string | undefined) =>
  shared === undefined ? withoutDeeds(name) : { core: shared, deeds: [] as readonly Deed[] };

function purposeOf({ span, sentence }: Indicator, text: string): string | undefined {
  const purpose = purposeBehind(text.slice(span.end, Math.min(sentence.end, span.end + 64)));
  return purpose === undefined ? undefined : foldContext(purpose);
}

/** 县 of 扩大到80%以上的县, and of 扩大到1451个县，占全国总数的50.7%. */
function placeCounted({ quantity, span, sentence }: Indicator, clause: string, text: string): string | undefined {
  if (quantity.scaled.unit !== "%") return undefined;
  const behind = /^(?:以上|左右|以内)?(?:的|政府)?(.{0,6})/u.exec(text.slice(span.end, span.end + 12))?.[1] ?? "";
  const counted = placeOf(behind);
  if (counted !== undefined || !/占(?:全[国省市])?总数/u.test(clause)) return counted;
  return placeOf(text.slice(Math.max(sentence.start, span.start - 40), span.start));
}

function withoutDeeds(name: string): { readonly core: string; readonly deeds: readonly Deed[] } {
  let core = name;
  const deeds: Deed[] = [];
  for (const side of ["front", "back", "front", "back"] as const) {
    const found = deedAt(core, side);
    if (found === undefined || found[0].length >= core.length - 1) continue;
    core = side === "front" ? core.slice(found[0].length) : core.slice(0, -found[0].length);
    deeds.push(...found[1]);
  }
  return { core, deeds };
}

/** Words that a name may carry or not without being another. */
const FILLERS = "总量 总数 总额 数量 面积 里程 规模 各类 各级 问题 和 及 与 等 、".split(" ");

function withoutFillers(core: string): string {
  const bare = FILLERS.reduce((name, word) => name.replaceAll(word, ""), core);
  return bare.length < 2 ? core : bare;
}
