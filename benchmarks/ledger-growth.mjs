/**
 * That commitments of hostile texts, one piece of a ledger repeated, take time in proportion to length.
 *
 * Times are those of the processor, best of five, for texts of 8 000 and 64 000 characters: a step that is quadratic would show
 * sixty-four where eight is level.
 */
import { readFileSync } from "node:fs";
import { commitments } from "@liaocheng/scorecard";
import { row } from "./seed.mjs";

const PIECES = JSON.parse(
  readFileSync(new URL("../packages/scorecard/test/hostile-pieces.json", import.meta.url), "utf8"),
);
const LENGTHS = [8_000, 64_000];
const HEAD = "政府工作报告\n一、2024年工作回顾\n粮食增产。\n二、2025年工作安排\n";

function textOf(piece, length) {
  let text = HEAD;
  for (let n = 0; text.length < length; n += 1) text += piece.replace("(n)", String(n));
  return text;
}

function best(text) {
  const times = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    commitments(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

console.log(row("commitments of one piece repeated", ...LENGTHS.map((length) => `${length} ms`), "times as long"));
for (const piece of PIECES) {
  const [short, long] = LENGTHS.map((length) => best(textOf(piece, length)));
  console.log(row(piece.trim(), short.toFixed(1), long.toFixed(1), (long / short).toFixed(1)));
}
