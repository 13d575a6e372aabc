import { wordPattern } from "../../pattern/word-pattern.js";

/** 市政府编列｜2026年度总预算: who compiled a budget, and that it was compiled. */
const COMPILED = wordPattern(
  /^(?:[^，；。、\d]{0,10}(?:政府|部门|[厅局处]|[我本全][市县区省州]))?编[列制报](?=(?:\d{2,4}年度?)?[^，；。\d]{0,8}预算)/u,
);
const LONGEST = 30;

/** Behind the words that tell that a budget was compiled; `start` where none do. */
export const behindCompiled = (text: string, start: number, end: number): number =>
  start + COMPILED.lengthIn(text, start, Math.min(end, start + LONGEST));
