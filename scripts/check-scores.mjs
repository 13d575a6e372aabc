#!/usr/bin/env node
/**
 * Scores what is built against annotated reports and fails when a figure falls below the one in `docs/scores.json`.
 *
 *   node scripts/check-scores.mjs [--eval ../shared/eval] [--corpus ../shared/corpus] [--record]
 *
 * Annotated reports are no part of the repository; where their folder is missing, nothing is measured. `--record`
 * raises the recorded figures to what was measured and never lowers one.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { root } from "./setup.mjs";

/** Figures are percentages with one decimal; less than this is rounding. */
const TOLERANCE = 0.05;

const { values: options } = parseArgs({
  options: {
    eval: { type: "string", default: join(root, "../shared/eval") },
    corpus: { type: "string", default: join(root, "../shared/corpus") },
    record: { type: "boolean", default: false },
  },
});
const recordFile = join(root, "docs/scores.json");
const recorded = JSON.parse(readFileSync(recordFile, "utf8"));

if (!existsSync(join(options.eval, "gold"))) {
  process.stdout.write("No annotated reports here: nothing scored.\n");
  process.exit(0);
}
const evaluation = realpathSync(options.eval);
const gold = join(evaluation, "gold");
const scratch = mkdtempSync(join(tmpdir(), "gwr-scores-"));
const measured = {};
try {
  for (const file of readdirSync(gold).filter((name) => /-\d{4}\.jsonl$/u.test(name)))
    scoreIndicators(basename(file, ".jsonl"));
  scoreHeadline();
  scorePeers();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
report();

function scoreIndicators(name) {
  const text = textOf(name);
  if (text === undefined) return;
  const predictions = join(scratch, `${name}.jsonl`);
  if (!gwr(["extract", text, "--format", "jsonl", "-o", predictions])) return;
  const result = scorer("score.mjs", ["--gold", join(gold, `${name}.jsonl`), "--pred", predictions, "--json"]);
  if (result === undefined) return;
  const { foundF1, factF1, datedF1 } = JSON.parse(result);
  measured[`${name} found F1`] = percent(foundF1);
  measured[`${name} fact F1`] = percent(factF1);
  measured[`${name} dated fact F1`] = percent(datedF1);
}

function scoreHeadline() {
  const headline = join(gold, "headline.jsonl");
  if (!existsSync(headline)) return;
  const names = new Set(
    readFileSync(headline, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line).source),
  );
  const texts = [...names].map(textOf).filter((text) => text !== undefined);
  const panel = join(scratch, "panel.jsonl");
  if (texts.length === 0 || !gwr(["panel", ...texts, "--format", "jsonl", "-o", panel])) return;
  const result = scorer("score-headline.mjs", ["--gold", headline, "--pred", panel, "--json"]);
  if (result !== undefined) measured["headline targets F1"] = percent(JSON.parse(result).f1);
}

function scorePeers() {
  const quantities = join(root, "packages/chinese-quantity/dist/index.js");
  const result = scorer("score-peers.mjs", ["--module", quantities]);
  const total = /\(([\d.]+) %\)\s*$/u.exec(result ?? "");
  if (total) measured["quantity cases"] = Number(total[1]);
}

/** The text an annotation was made on; the first report stands in `seeds/`. */
function textOf(name) {
  return [join(root, "seeds", `${name}.txt`), join(resolve(options.corpus), `${name}.txt`)].find((path) =>
    existsSync(path),
  );
}

function gwr(args) {
  return succeeded(
    spawnSync(process.execPath, [join(root, "packages/cli/bin/gwr.js"), ...args], { encoding: "utf8" }),
    args[0],
  );
}

function scorer(script, args) {
  const run = spawnSync(process.execPath, [join(evaluation, script), ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return succeeded(run, script) ? run.stdout : undefined;
}

function succeeded({ status, stderr }, what) {
  if (status !== 0) process.stderr.write(`${what}: ${stderr.trim().split("\n").at(-1)}\n`);
  return status === 0;
}

function percent(share) {
  return Math.round(1000 * share) / 10;
}

function report() {
  const names = [...new Set([...Object.keys(recorded), ...Object.keys(measured)])].sort();
  const fallen = [];
  for (const name of names) {
    const [now, before] = [measured[name], recorded[name]];
    const lost = before !== undefined && (now === undefined || now < before - TOLERANCE);
    if (lost) fallen.push(name);
    const mark = lost ? "  FELL" : now > (before ?? -1) + TOLERANCE ? "  rose" : "";
    process.stdout.write(
      `${name.padEnd(34)} ${String(now ?? "–").padStart(6)}  recorded ${String(before ?? "–").padStart(6)}${mark}\n`,
    );
  }
  if (options.record) {
    const raised = names.map((name) => [name, Math.max(measured[name] ?? 0, recorded[name] ?? 0)]);
    writeFileSync(recordFile, `${JSON.stringify(Object.fromEntries(raised), undefined, 2)}\n`);
  }
  if (fallen.length === 0) return;
  process.stderr.write(`Below the recorded figures: ${fallen.join(", ")}\n`);
  process.exitCode = 1;
}
