import type { Speaker } from "@liaocheng/report-model";
import type { CompiledProfile } from "../compile.js";

/** A speaker with what stands before the office: 聊城市. */
export interface SpeakerRead {
  readonly speaker: Speaker;
  readonly before: string;
}

const NO_NAMES = ["会议", "报告", "同志", "工作", "讲话", "代表", "政府", "委员", "作", "向大会", "受"];
const ROMANISED_NAME = /^\p{Script=Han}{2,4}$|^\p{Script=Han}{1,6}[·•．]\p{Script=Han}{1,6}$/u;

/** Reads 聊城市市长张百顺 (blank space removed); undefined when the line is none. */
export function readSpeaker(line: string, compiled: CompiledProfile): SpeakerRead | undefined {
  const cleaned = line.replace(/^[（(—]{1,2}|[）)]$|^报告人[：:]?/gu, "").replace(/[：:]/gu, "");
  const found = compiled.officePattern.exec(cleaned)?.groups;
  if (!found) return undefined;
  const name = found["name"] ?? "";
  const before = found["before"] ?? "";
  if (!ROMANISED_NAME.test(name) || NO_NAMES.some((word) => name.includes(word))) return undefined;
  if (/[，。；！？“”0-9]/u.test(before)) return undefined;
  return { speaker: { name, title: officeOf(before, found["office"] ?? "") }, before };
}

/** 自治区人民政府主席 keeps its 自治区, as 主席 alone would say too little. */
function officeOf(before: string, office: string): string {
  if (!office.endsWith("主席")) return office;
  const at = before.lastIndexOf("自治区");
  return at < 0 ? office : before.slice(at) + office;
}
