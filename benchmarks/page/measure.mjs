import process from "node:process";

/** Milliseconds of processor time, all threads: what others do on the machine matters little. */
async function cpuOf(work) {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Measures several works in turn, round after round, so that they meet the same machine.
 *
 * @param {Record<string, () => unknown>} works A promise is waited for.
 * @param {{ rounds?: number, warmUp?: number }} [options]
 * @returns {Promise<Record<string, number>>} Median milliseconds of processor time of each.
 */
export async function measureInTurn(works, { rounds = 15, warmUp = 3 } = {}) {
  const names = Object.keys(works);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round += 1)
    for (const name of names) {
      const time = await cpuOf(works[name]);
      if (round >= 0) times[name].push(time);
    }
  return Object.fromEntries(names.map((name) => [name, median(times[name])]));
}

function median(numbers) {
  const sorted = numbers.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)];
}

/** A table of Markdown: the first column left, the others right. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}
