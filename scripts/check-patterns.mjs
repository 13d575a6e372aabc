#!/usr/bin/env node
/**
 * Looks for regular expressions of the sources that hostile text could make slow: each is taken from the syntax tree and given to
 * recheck, which proves it linear or finds an attack; what recheck cannot decide is timed on attacks made from its own characters.
 *
 * Fails for a pattern with an attack, and for one whose time grows faster than the text. Most of the time goes to the few patterns that
 * recheck gives up on; `--record` writes these to scripts/undecided-patterns.json, and what stands there is timed at once, as it would be
 * after the wait. A pattern with one character changed is asked for its proof again.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { checkSync } from "recheck";
import ts from "typescript";
import { root } from "./setup.mjs";

/** Longest proof, in milliseconds. */
const PATIENCE = 3000;
/** Times as long as the text four times as long may take, and below how many milliseconds nothing is measured. */
const MOST_GROWTH = 8;
const LEAST_TIME = 20;

/** Milliseconds of waiting that are worth writing down. */
const LONG = 1000;

const UNDECIDED = join(root, "scripts", "undecided-patterns.json");
const record = process.argv.includes("--record");
const undecided = new Set(record ? [] : JSON.parse(readFileSync(UNDECIDED, "utf8")));
const found = { safe: 0, timed: 0, vulnerable: [] };
for (const [pattern, file] of patterns()) {
  const [, source = "", flags = ""] = /^\/(.*)\/([a-z]*)$/su.exec(pattern) ?? [];
  const { status, complexity } = proof(pattern, source, flags);
  if (status === "safe") found.safe += 1;
  else if (status === "vulnerable") found.vulnerable.push(`${file}: ${pattern} (${complexity?.summary})`);
  else {
    found.timed += 1;
    const attack = slowAttack(source, flags);
    if (attack !== undefined) found.vulnerable.push(`${file}: ${pattern} (${attack})`);
  }
}
process.stdout.write(
  `${String(found.safe + found.timed + found.vulnerable.length)} patterns: ${String(found.safe)} proven linear, ` +
    `${String(found.timed)} undecided and timed, ${String(found.vulnerable.length)} vulnerable\n`,
);
for (const line of found.vulnerable) process.stdout.write(`${line}\n`);
process.exitCode = found.vulnerable.length === 0 ? 0 : 1;
if (record) writeFileSync(UNDECIDED, `${JSON.stringify([...undecided].sort(), undefined, 2)}\n`);

/** What recheck says of a pattern; nothing of one that it is known to give up on. */
function proof(pattern, source, flags) {
  if (undecided.has(pattern)) return { status: "unknown" };
  const started = performance.now();
  const said = checkSync(source, flags, { timeout: PATIENCE, checker: "automaton" });
  if (record && said.status === "unknown" && performance.now() - started > LONG) undecided.add(pattern);
  return said;
}

/** Every pattern with the first file it stands in. */
function patterns() {
  const all = new Map();
  for (const file of sourceFiles()) {
    const visit = (node) => {
      if (node.kind === ts.SyntaxKind.RegularExpressionLiteral && !all.has(node.text)) all.set(node.text, file);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.Latest, true));
  }
  return all;
}

function sourceFiles() {
  const folders = ["packages", "examples"].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(group, name, "src")),
  );
  return folders.flatMap((folder) => {
    try {
      return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
        .filter((path) => /\.tsx?$/u.test(path) && !/\.test|cases\.ts$|generated/u.test(path))
        .map((path) => join(folder, path));
    } catch {
      return [];
    }
  });
}

/** Repeats what the pattern itself is made of; gives the first repeated text that takes too much processor time. */
function slowAttack(source, flags) {
  const expression = new RegExp(source, flags);
  const words = [...new Set(source.match(/\p{Script=Han}+|[a-z]{2,}|[^\\()[\]{}|?*+^$.\s]/giu) ?? [])].slice(0, 60);
  const units = [...words, "1", " ", "a", "一", words.slice(0, 3).join(""), words.join("").slice(0, 20)].filter(
    Boolean,
  );
  return units.find((unit) => {
    const time = (length) => {
      const text = `${unit.repeat(Math.ceil(length / unit.length))}\u0000`;
      const once = () => {
        const before = process.cpuUsage();
        text.replace(expression, "");
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1000;
      };
      return Math.min(once(), once(), once());
    };
    const long = time(16000);
    return long > LEAST_TIME && long / Math.max(time(4000), 0.1) > MOST_GROWTH;
  });
}
