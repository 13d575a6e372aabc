/** Characters have numbers below this; a sequence is one number to that base, of 52 bits at most. */
export const LAST = 8192;

/**
 * Sequences of one length with their counts, in the order of their keys; those of one report alone are left out.
 *
 * @param {readonly (readonly string[])[]} reports Runs of each.
 * @param {ReadonlyMap<string, number>} number Numbers of characters, from 1.
 * @param {number} length
 * @returns {{ key: number, count: number }[]}
 */
export function countSequences(reports, number, length) {
  const room = reports.flat().reduce((sum, run) => sum + Math.max(0, run.length - length + 1), 0);
  const all = new Float64Array(room);
  const once = new Float64Array(room);
  let [filled, reported] = [0, 0];
  for (const runs of reports) {
    const start = filled;
    for (const run of runs) {
      for (let at = 0; at + length <= run.length; at += 1) {
        const key = keyOf(run, at, length, number);
        if (key > 0) all[filled++] = key;
      }
    }
    let last = 0;
    for (const key of all.slice(start, filled).sort()) {
      if (key !== last) once[reported++] = key;
      last = key;
    }
  }
  const keys = all.subarray(0, filled).sort();
  const ofReports = once.subarray(0, reported).sort();
  const counted = [];
  for (let at = 0, own = 0; at < keys.length;) {
    const key = keys[at];
    const [from, ownFrom] = [at, own];
    while (keys[at] === key) at += 1;
    while (ofReports[own] === key) own += 1;
    if (own - ownFrom > 1) counted.push({ key, count: at - from });
  }
  return counted;
}

function keyOf(run, at, length, number) {
  let key = 0;
  for (let place = at; place < at + length; place += 1) {
    const own = number.get(run.charAt(place));
    if (own === undefined) return 0;
    key = key * LAST + own;
  }
  return key;
}
