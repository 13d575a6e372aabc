/** What is done to a thing: built, renewed, begun, finished, handed over, gathered, cut. */
export type Deed = "build" | "renew" | "begin" | "finish" | "deliver" | "gather" | "cut";

const BUILD: readonly Deed[] = ["build"];
const RENEW: readonly Deed[] = ["renew"];
const BOTH: readonly Deed[] = ["build", "renew"];
const BEGIN: readonly Deed[] = ["begin"];
const DELIVER: readonly Deed[] = ["deliver"];
const GATHER: readonly Deed[] = ["gather"];
const FINISH: readonly Deed[] = ["finish"];
const CUT: readonly Deed[] = ["cut"];
const ANY: readonly Deed[] = [];

/**
 * Words that open or end the name of a task and tell what is done, longest first; the rest of the name is what it is done
 * to. Reports drop them or put another in their place: 新建改建幼儿园26所, 建成幼儿园27所, 幼儿园建设.
 */
export const DEEDS: readonly (readonly [word: string, deeds: readonly Deed[]])[] = (
  [
    ["新改扩建", BOTH],
    ["新建改建", BOTH],
    ["新建改扩建", BOTH],
    ["新建扩建", BOTH],
    ["新建和改建", BOTH],
    ["新建和改造提升", BOTH],
    ["新建和改造", BOTH],
    ["新(改)建", BOTH],
    ["新(改、扩)建", BOTH],
    ["新改建", BOTH],
    ["建设改造", BOTH],
    ["新建", BUILD],
    ["改扩建", RENEW],
    ["改建", RENEW],
    ["扩建", RENEW],
    ["改造提升", RENEW],
    ["提升改造", RENEW],
    ["整治提升", RENEW],
    ["改造", RENEW],
    ["新开工建设", BEGIN],
    ["再开工建设", BEGIN],
    ["新开工", BEGIN],
    ["再开工", BEGIN],
    ["新安排", BEGIN],
    ["开工建设", BEGIN],
    ["开工", BEGIN],
    ["交付", DELIVER],
    ["新筹集", GATHER],
    ["筹集", GATHER],
    ["压减", CUT],
    ["削减", CUT],
    ["淘汰", CUT],
    ["关停", CUT],
    ["化解", CUT],
    ["退出", CUT],
    ["减少", CUT],
    ["再减少", CUT],
    ["缩减", CUT],
    ["压缩", CUT],
    ["脱贫", CUT],
    ["实现脱贫", CUT],
    ["基本建成", FINISH],
    ["再增加", ANY],
    ["建成", FINISH],
    ["竣工", FINISH],
    ["建设", ANY],
    ["打造", ANY],
    ["新增", ANY],
    ["净增", ANY],
    ["新培育", ANY],
    ["新认定", ANY],
    ["新入库", ANY],
    ["培育壮大", ANY],
    ["培育", ANY],
    ["新引进", ANY],
    ["新签约", ANY],
    ["增加", ANY],
    ["完成", FINISH],
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

/** The deed that a clause tells: that of the longest word in it. */
export function deedIn(clause: string): readonly Deed[] {
  const folded = clause.normalize("NFKC");
  return DEEDS.find(([word, deeds]) => deeds.length > 0 && folded.includes(word))?.[1] ?? [];
}

/** How far the work has come, as its clause tells: 完成棚户区改造, 开工改造老旧小区. Of listed deeds the last is the figure's. */
export function progressIn(clause: string): readonly Deed[] {
  const last = clause.slice(clause.lastIndexOf("、") + 1);
  return progressOf(last) ?? progressOf(clause) ?? ANY;
}

const progressOf = (clause: string): readonly Deed[] | undefined =>
  /完成|建成|竣工/u.test(clause) ? FINISH : /开工|新安排/u.test(clause) ? BEGIN : undefined;

/**
 * Whether two deeds can be the same work: one that is not told may be any; what is begun is not what is finished; what is
 * cut (压减煤炭消费) is not what is left.
 */
export function sameWork(a: readonly Deed[], b: readonly Deed[]): boolean {
  if (a.includes("cut") !== b.includes("cut")) return false;
  if ((a.includes("begin") && b.includes("finish")) || (a.includes("finish") && b.includes("begin"))) return false;
  const [left, right] = [workOf(a), workOf(b)];
  return left === "" || right === "" || left === right || (isBegun(left) && isBegun(right));
}

const isBegun = (work: string): boolean => work === "begin" || work === "renew";

/** Renewing counts from its beginning; finishing is said of any work. */
function workOf(deeds: readonly Deed[]): string {
  const renewed = deeds.includes("renew");
  return [...new Set(deeds)]
    .filter((deed) => deed !== "finish" && (deed !== "begin" || !renewed))
    .sort()
    .join(" ");
}
