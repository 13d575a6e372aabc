/** What is done to a thing; a name may tell several (新改扩建). */
export type Deed = "build" | "renew" | "add";

const BUILD: readonly Deed[] = ["build"];
const RENEW: readonly Deed[] = ["renew"];
const BOTH: readonly Deed[] = ["build", "renew"];
const ADD: readonly Deed[] = ["add"];
const ANY: readonly Deed[] = [];

/**
 * Words that open or end the name of a task and tell what is done, longest first; the rest of the name is what it is done
 * to. Reports drop them or put another in their place: 新建幼儿园26所, 建成幼儿园27所, 幼儿园建设.
 */
export const DEEDS: readonly (readonly [word: string, deeds: readonly Deed[]])[] = (
  [
    ["新改扩建", BOTH],
    ["新建改建", BOTH],
    ["新建改扩建", BOTH],
    ["新建扩建", BOTH],
    ["新建和改建", BOTH],
    ["新改建", BOTH],
    ["改扩建", BOTH],
    ["建设改造", BOTH],
    ["建设提升", BOTH],
    ["新建", BUILD],
    ["扩建", BUILD],
    ["改建", BOTH],
    ["建成", BUILD],
    ["建设", BUILD],
    ["新开工", BUILD],
    ["开工建设", BUILD],
    ["开工", BUILD],
    ["打造", BUILD],
    ["改造提升", RENEW],
    ["提升改造", RENEW],
    ["整治提升", RENEW],
    ["改造", RENEW],
    ["提升", RENEW],
    ["新增", ADD],
    ["净增", ADD],
    ["新培育", ADD],
    ["新认定", ADD],
    ["新入库", ADD],
    ["培育壮大", ADD],
    ["培育", ADD],
    ["新引进", ADD],
    ["新签约", ADD],
    ["增加", ADD],
    ["完成", ANY],
    ["实施", ANY],
    ["开展", ANY],
    ["组织", ANY],
    ["推进", ANY],
    ["谋划", ANY],
    ["启动", ANY],
  ] satisfies [string, readonly Deed[]][]
).sort(([a], [b]) => b.length - a.length);

const DEED_BY_FIRST = indexed((word) => word.charCodeAt(0));
const DEED_BY_LAST = indexed((word) => word.charCodeAt(word.length - 1));

function indexed(key: (word: string) => number): ReadonlyMap<number, typeof DEEDS> {
  const found = new Map<number, (readonly [string, readonly Deed[]])[]>();
  for (const entry of DEEDS) found.set(key(entry[0]), [...(found.get(key(entry[0])) ?? []), entry]);
  return found;
}

/** The word of doing a name opens or ends with. */
export function deedAt(name: string, side: "front" | "back"): (typeof DEEDS)[number] | undefined {
  if (side === "front") return DEED_BY_FIRST.get(name.charCodeAt(0))?.find(([word]) => name.startsWith(word));
  return DEED_BY_LAST.get(name.charCodeAt(name.length - 1))?.find(([word]) => name.endsWith(word));
}

/** Deeds told anywhere in a clause. */
export function deedsIn(clause: string): readonly Deed[] {
  return [...new Set(DEEDS.flatMap(([word, deeds]) => (clause.includes(word) ? deeds : [])))];
}

/** Whether two sets of deeds can be the same work; an unnamed deed may be any. */
export const sameWork = (a: readonly Deed[], b: readonly Deed[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((deed) => b.includes(deed));
