import { splitOutside } from "@liaocheng/report-model";
import { isOpenTime, startsWithTime } from "../due/printed-time.js";
import { LABELS, ROLES, type Label, type Role } from "../lexicon/units.js";
import { attributionOf, type Attribution, type NamedUnit } from "./attribution.js";
import { isName, isUnit } from "./unit-name.js";

/** How much a passage must say to be taken for an attribution: in brackets names alone do, in running text a role is due. */
export type AttributionForm = "bracket" | "running";

/** 各县（市、区）政府 is one name; quotation marks part none. */
const BRACKETS = { opening: "（(" };
/** Longer passages name more than who answers. */
const LONGEST = 400;

/**
 * Reads 市住建局牵头，市财政局配合，6月底前完成; 牵头单位：市教育局；完成时限：年内; 市商务局、市财政局.
 *
 * @returns `undefined` unless every piece is a unit, a role, or a time, and a unit or a labelled time is among them.
 */
export function readAttribution(passage: string, form: AttributionForm): Attribution | undefined {
  if (passage.length > LONGEST) return undefined;
  const units: NamedUnit[] = [];
  const times: string[] = [];
  let said = false;
  let each = false;
  let label: Label | undefined;
  for (const group of splitOutside(passage, "，,；;。", BRACKETS)) {
    const part = readLabel(group.trim());
    if (part.rest === "") continue;
    if (part.label !== undefined || /[；;。]$/u.test(group)) label = part.label;
    said ||= part.label !== undefined;
    if (label === "person" || label === "deed") continue;
    if (label === "time" || startsWithTime(part.rest) || isOpenTime(part.rest)) {
      times.push(part.rest);
      label = undefined;
      continue;
    }
    const named = readUnits(part.rest, label);
    if (named === undefined) return undefined;
    said ||= named.some(({ role }) => role !== undefined);
    each ||= /分别(?:牵头|负责)?$/u.test(part.rest);
    units.push(...named);
  }
  if (units.length === 0 ? times.length === 0 || !said : form === "running" && !said) return undefined;
  return attributionOf(units, times, each);
}

function readLabel(group: string): { readonly label: Label | undefined; readonly rest: string } {
  const label = LABELS.startingAt(group, 0);
  const colon = label === undefined ? "" : group.charAt(label.text.length);
  if (label === undefined || !"：:".includes(colon) || colon === "") return { label: undefined, rest: group };
  return { label: label.value, rest: group.slice(label.text.length + 1).trim() };
}

/** Names parted by 、, each with its role or with the one behind them all. */
function readUnits(group: string, label: Label | undefined): NamedUnit[] | undefined {
  const units: NamedUnit[] = [];
  let waiting = 0;
  const labelled = label === "lead" || label === "answer" || label === "share" || label === "help" ? label : undefined;
  for (const piece of splitOutside(group, "、 \t", BRACKETS).flatMap(splitJoined)) {
    const { name, role } = bareName(piece.trim());
    if (name === "" && role === undefined) continue;
    if (name !== "") units.push({ name, role: labelled });
    if (role === undefined) continue;
    for (let index = waiting; index < units.length; index += 1) {
      const unit = units[index];
      if (unit !== undefined) units[index] = { name: unit.name, role };
    }
    waiting = units.length;
  }
  const known = units.every(({ name, role }) =>
    labelled === undefined ? isUnit(name, role !== undefined) : isName(name),
  );
  return known ? units : undefined;
}

/** 市发展改革委会同市财政局: the second is to help. */
function splitJoined(piece: string): string[] {
  const at = piece.indexOf("会同");
  return at > 0 ? [piece.slice(0, at) + "牵头", piece.slice(at + 2) + "配合"] : [piece];
}

const FRONT = /^(?:[由及和与请]|会同|以及)/u;
const BACK = /(?:等(?:有关)?(?:部门|单位)?|分别|共同|组织|具体)$/u;

/** 由市住建局牵头负责 names 市住建局, which leads. */
function bareName(printed: string): { readonly name: string; readonly role: Role | undefined } {
  const role = ROLES.endingAt(printed, printed.length);
  const behind = role === undefined ? printed : printed.slice(0, printed.length - role.text.length);
  const name = behind.replace(FRONT, "").replace(BACK, "").replace(BACK, "");
  return { name, role: role?.value };
}
