import type { AnnexKind } from "@liaocheng/report-model";
import type { MarkerForm } from "../heading/marker.js";
import type { OutlineBlock } from "../heading/outline-block.js";
import { compact } from "../text/characters.js";
import { readEntry } from "./glossary-entry.js";
import type { EntryRole } from "./entry-role.js";
import { sequenceOpeners } from "./entry-sequence.js";
import { unnumberedOpeners } from "./unnumbered-entries.js";

/** 序号 名词 解释: the head of a table of terms. */
const CAPTION = /^(?:序号)?(?:名词|术语|词语|词条|用语|名称)(?:解释|释义|含义|说明|注释|定义|内容)$/u;
const CLOSED = "。；！？：”）》】";

/** Tells of every block of an annex whether it opens an entry, heads a group of them or goes on. */
export function entryRoles(text: string, blocks: readonly OutlineBlock[], kind: AnnexKind): EntryRole[] {
  if (kind !== "glossary") return listRoles(text, blocks);
  const form = glossaryForm(text, blocks);
  const roles = blocks.map((block): EntryRole => {
    if (block.kind === "furniture") return "furniture";
    if (block.kind === "table") return "caption";
    return CAPTION.test(compact(text.slice(block.start, Math.min(block.end, block.start + 40)))) ? "caption" : "rest";
  });
  const opens = form === undefined ? unnumberedOpeners(text, blocks, roles) : sequenceOpeners(blocks, form);
  for (const index of opens) if (roles[index] === "rest") roles[index] = "entry";
  if (form !== undefined) markGroups(text, blocks, roles);
  return roles;
}

function listRoles(text: string, blocks: readonly OutlineBlock[]): EntryRole[] {
  const form = mostFrequentForm(blocks);
  return blocks.map((block) => {
    if (block.kind === "furniture") return "furniture";
    if (block.kind === "table") return "caption";
    if (form !== undefined && block.marker?.form === form) return "entry";
    if (block.kind === "unnumbered")
      return form !== undefined && !text.startsWith("序号", block.start) ? "group" : "rest";
    return isNumberedGroup(block, form) ? "group" : "rest";
  });
}

function isNumberedGroup({ marker, read }: OutlineBlock, form: MarkerForm | undefined): boolean {
  if (!marker || read?.kind !== "alone") return false;
  return (marker.form === "han" || marker.form === "parenHan") && form !== "han";
}

function mostFrequentForm(blocks: readonly OutlineBlock[]): MarkerForm | undefined {
  const counts = new Map<MarkerForm, number>();
  for (const { marker } of blocks) if (marker) counts.set(marker.form, (counts.get(marker.form) ?? 0) + 1);
  let best: MarkerForm | undefined;
  for (const [form, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = form;
  return best;
}

/** The form that counts on the longest; the lists inside definitions begin at 1 again and again. */
function glossaryForm(text: string, blocks: readonly OutlineBlock[]): MarkerForm | undefined {
  const reached = new Map<MarkerForm, number>();
  for (const [index, { marker }] of blocks.entries()) {
    if (marker?.ordinal === undefined || headsEntries(text, blocks, index)) continue;
    const last = reached.get(marker.form) ?? 0;
    if (marker.ordinal === last + 1) reached.set(marker.form, marker.ordinal);
  }
  let best: MarkerForm | undefined;
  for (const [form, count] of reached) {
    if (count > 0 && (best === undefined || count > (reached.get(best) ?? 0))) best = form;
  }
  return best ?? mostFrequentForm(blocks);
}

/** 一、经济类 right before 1.“两重”：…. */
function headsEntries(text: string, blocks: readonly OutlineBlock[], index: number): boolean {
  const next = blocks[index + 1];
  const block = blocks[index] as OutlineBlock;
  if (next?.marker?.ordinal !== 1 || next.marker.form === block.marker?.form || !isNumberedGroup(block, undefined))
    return false;
  const head = readEntry(text.slice(block.marker?.end ?? block.start, block.end));
  return head.cut === "none" && readEntry(text.slice(next.marker.end, next.end)).cut === "colon";
}

/** A line that stands right before an entry, behind a finished one, heads a group: 一、产业发展类. */
function markGroups(text: string, blocks: readonly OutlineBlock[], roles: EntryRole[]): void {
  for (let index = blocks.length - 2; index >= 0; index--) {
    const block = blocks[index] as OutlineBlock;
    if (roles[index] !== "rest" || (block.kind !== "unnumbered" && !isNumberedGroup(block, undefined))) continue;
    if (roles[index + 1] !== "entry") continue;
    const before = blocks[index - 1];
    if (roles[index - 1] === "entry" && before?.marker?.end === before?.end) continue;
    if (!before || CLOSED.includes(text.charAt(before.end - 1))) roles[index] = "group";
  }
}
