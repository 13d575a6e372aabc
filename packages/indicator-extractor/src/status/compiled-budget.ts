import type { Figure } from "../draft.js";
import type { SentenceWords } from "../sentence/sentence-words.js";
import { wordPattern } from "../pattern/word-pattern.js";

/** 编制2026年度总预算｜230亿元, 部门预算编列｜12亿元: what is compiled is to be spent. */
const COMPILED = wordPattern(
  /(?:编[列制报][^，；。\d]{0,6}(?:\d{2,4}年度?)?[^，；。\d]{0,8}预算[^，；。\d]{0,4}|预算[^，；。\d]{0,4}编[列制报]了?)$/u,
);
/** 预算编制完成12个: how far the work has come. */
const WORK_DONE = wordPattern(/完成|实现|执行|改革|工作|实际|单位|部门[^预]/u);
const LONGEST = 30;

/** Whether a figure is what a budget provides for, or how that differs from the budget before it. */
export function isCompiledBudget(words: SentenceWords, figure: Figure): boolean {
  const { text } = words;
  const { from, mention, previous, name, startsMovement } = figure;
  if (startsMovement) return false;
  const start = Math.max(from, mention.start - LONGEST);
  if (WORK_DONE.testIn(text, start, mention.start)) return false;
  if (COMPILED.testIn(text, start, mention.start)) return true;
  const compared = previous?.startsMovement === true ? previous.previous : previous;
  const moves = figure.kind === "growth" || figure.kind === "change";
  return moves && compared?.name === name && isCompiledBudget(words, compared);
}
