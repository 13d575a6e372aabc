import type { Indicator } from "@liaocheng/report-model";
import { clauseBefore } from "./clause.js";
import { deedAt, deedIn, progressIn, type Deed } from "./deeds.js";
import { foldName } from "./fold-name.js";
import { flowOrStock, type Measure } from "./flow-or-stock.js";
import { purposeBehind } from "./money-name.js";
import { partsOf } from "./part-words.js";
import { peopleOf, type People } from "./people.js";

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
}

/** Reads the subject of a figure from its name and clause. */
export function subjectOf(indicator: Indicator, text: string): Subject {
  const clause = clauseBefore(indicator, text);
  const folded = foldName(indicator.name);
  const { core, deeds } = withoutDeeds(folded);
  const bare = withoutFillers(core);
  return {
    core,
    bare,
    characters: [...bare].sort().join(""),
    deeds: [...(deeds.some((deed) => deed !== "finish") ? deeds : deedIn(clause)), ...progressIn(clause)],
    measure: flowOrStock(indicator, clause),
    people: peopleOf(folded),
    parts: partsOf(folded),
    clause,
    purpose: purposeBehind(text.slice(indicator.span.end, Math.min(indicator.sentence.end, indicator.span.end + 64))),
  };
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
const FILLERS = "总量 总数 总额 数量 面积 里程 规模 各类 各级 和 及 与 等 、".split(" ");

function withoutFillers(core: string): string {
  const bare = FILLERS.reduce((name, word) => name.replaceAll(word, ""), core);
  return bare.length < 2 ? core : bare;
}
