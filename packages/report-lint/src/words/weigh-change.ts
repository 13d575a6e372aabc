import { weights } from "../generated/weights.js";
import { isUsualSlip } from "./evidence.js";
import type { Change } from "./propose-changes.js";

const SURE = 5;

/** How far the evidence for a change lies above what must be there; below zero it is not enough. */
export function weigh(how: Change["how"], evidence: readonly number[]): number {
  if ((how === "alike" || how === "sounding") && isUsualSlip(evidence)) return SURE;
  const { bar, hidden, out } = weights[how];
  let sum = (out.at(-1) ?? 0) - bar;
  for (const [unit, row] of hidden.entries()) {
    let own = row[evidence.length] ?? 0;
    for (let at = 0; at < evidence.length; at += 1) own += (evidence[at] ?? 0) * (row[at] ?? 0);
    if (own > 0) sum += own * (out[unit] ?? 0);
  }
  return sum;
}
