import type { AnnexKind } from "@liaocheng/report-model";
import { annexKindByWords, type CompiledProfile } from "../compile.js";
import { compact } from "../text/characters.js";
import { halveDigits, parseHanNumber } from "../text/numerals.js";

/** The line that heads an annex. */
export interface AnnexHead {
  readonly ordinal: number | undefined;
  /** Title on the same line; empty when it stands on the next. */
  readonly title: string;
  readonly kind: AnnexKind;
  /** Entries that begin without a heading; the block is the first of them. */
  readonly isHeadless?: true;
}

const LONGEST_TITLE = 50;
const SENTENCE = /[。；！？]/u;
const LISTING = /[0-9一二三][.．、].{1,40}[0-9一二三][.．、]/u;

/** Reads the head of an annex: 附件1, 附件：2026年民生实事, 名词解释; undefined when the line is none. */
export function readAnnexHead(
  text: string,
  start: number,
  end: number,
  compiled: CompiledProfile,
): AnnexHead | undefined {
  if (end - start > LONGEST_TITLE * 2) return undefined;
  const line = compact(text.slice(start, end));
  if (line.length > LONGEST_TITLE || SENTENCE.test(line)) return undefined;
  const isTableRow = text.slice(start, end).includes("\t");
  return readNumbered(line, compiled) ?? (isTableRow ? undefined : readTitled(line, compiled));
}

function readNumbered(line: string, compiled: CompiledProfile): AnnexHead | undefined {
  const bare = line.replace(/^[（(【［[]|[）)】］\]]$/gu, "");
  const found = compiled.annexHeadPattern.exec(bare);
  if (!found?.groups) return undefined;
  const number = found.groups["number"] ?? "";
  const title = bare.slice(found[0].length);
  const short = bare.startsWith("附件") || bare.startsWith("附录") || bare.startsWith("附表");
  if (!short && found.groups["mark"] === "" && title !== "") return undefined;
  if (LISTING.test(title)) return undefined;
  if (title !== "" && number === "" && found.groups["mark"] === "" && !/^《|解释|清单|说明|注释|项目|实事/u.test(title))
    return undefined;
  const halved = halveDigits(number);
  const ordinal = /^\d+$/u.test(halved) ? Number(halved) : parseHanNumber(halved);
  return { ordinal: number === "" ? undefined : ordinal, title, kind: annexKindByWords(title, compiled.profile) };
}

/** The kind of the list that a line heads: 附件2：2023年重点项目清单, or its title alone; undefined when it heads none. */
export function annexKindOfTitle(
  text: string,
  start: number,
  end: number,
  compiled: CompiledProfile,
): AnnexKind | undefined {
  if (end - start > LONGEST_TITLE) return undefined;
  const head = readAnnexHead(text, start, end, compiled);
  if (head !== undefined && head.title !== "") return head.kind;
  const line = compact(text.slice(start, end));
  const kind = SENTENCE.test(line) || !TITLE_OF_LIST.test(line) ? "other" : annexKindByWords(line, compiled.profile);
  return kind === "other" ? undefined : kind;
}

const TITLE_OF_LIST = /(?:清单|事项|实事|项目|计划|解释|释义|一览表|项目表|清单表)(?:[（(][^（）()]{1,20}[）)])?$/u;

const TITLE_LEAD = /^(?:.{0,30}报告》?.{0,6}|.{0,4}(?:有关|相关|部分|主要|重要))$/u;
const TITLE_REMARK = /[（(][^（）()]{1,20}[）)]$/u;

/** 报告缩略语及专业术语解释, 有关新词语释义. */
const GLOSSARY_TITLE =
  /^\p{Script=Han}{0,14}(?:名词|用语|术语|词语|词汇|缩略语)\p{Script=Han}{0,8}(?:解释|注释|注解|说明|释义)$/u;

/** 名词解释, alone or with what it explains: 2026年《政府工作报告》名词解释（按文中顺序）; a line of its own that says 注：. */
function readTitled(line: string, compiled: CompiledProfile): AnnexHead | undefined {
  if (line === "注：" || line === "注:") return { ordinal: undefined, title: "注", kind: "glossary" };
  const printed = line.replace(/^[（(【［[]|[】］\]：:]{1,2}$/gu, "");
  const bare = printed.replace(TITLE_REMARK, "").replace(/[）)]$/u, "");
  const title = compiled.profile.annexTitles.find((candidate) => bare.endsWith(candidate));
  const lead = title === undefined ? undefined : bare.slice(0, bare.length - title.length);
  const named = lead === "" || (lead !== undefined && TITLE_LEAD.test(lead));
  if (!named && !GLOSSARY_TITLE.test(bare)) return undefined;
  return { ordinal: undefined, title: bare, kind: annexKindByWords(bare, compiled.profile) };
}
