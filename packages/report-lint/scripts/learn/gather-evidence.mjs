import { findRuns, reportLanguage, weighables } from "../../dist/learn.js";
import { plantSlip } from "./plant-slips.mjs";

export const KINDS = ["alike", "sounding", "word", "swapped", "doubled", "extra", "missing"];

/** A change undoes a slip when the run reads as it was. */
function undoes(slip, sound, change) {
  return slip.slice(0, change.start) + change.text + slip.slice(change.end) === sound;
}

/**
 * Evidence of slips put into a text, one at a time, and how many of each kind were put there.
 *
 * @returns {{ kind: string, evidence: readonly number[] }[]}
 */
export function evidenceOfSlips(dice, text, each) {
  const runs = [...findRuns(text)].filter((run) => run.text.length > 7);
  const found = [];
  const planted = Object.fromEntries(KINDS.map((kind) => [kind, 0]));
  for (const how of KINDS) {
    for (let left = each * 4; left > 0 && planted[how] < each; left -= 1) {
      const { text: sound, offsets } = runs[Math.floor(dice() * runs.length)];
      const slip = plantSlip(dice, how, sound);
      if (slip === undefined || slip.run === sound) continue;
      planted[how] += 1;
      const printed =
        text.slice(0, offsets[slip.start]) +
        slip.run.slice(slip.start, slip.end) +
        text.slice(offsets[slip.start + slip.text.length]);
      const around = weighables(reportLanguage(), printed, slip.run, slip.start - 3, slip.end + 3);
      for (const { change, evidence } of around) {
        if (undoes(slip.run, sound, change)) found.push({ kind: change.how, evidence, how });
      }
    }
  }
  return { found, planted };
}

/** Evidence for changes of a text as it was published: nearly all of it speaks for slips that are none. */
export function* evidenceOfSound(text) {
  for (const run of findRuns(text)) {
    for (const { change, evidence } of weighables(reportLanguage(), text, run.text)) {
      yield { kind: change.how, evidence, run, change };
    }
  }
}
