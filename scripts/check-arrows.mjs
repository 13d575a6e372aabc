#!/usr/bin/env node
/**
 * Holds the arrows between packages: each imports only what stands before it, declares what it imports, and reaches for
 * Node only where it may; and inside each package, where files import each other in no circle.
 */
import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join, relative } from "node:path";
import process from "node:process";
import ts from "typescript";
import { root } from "./setup.mjs";

/** A package may import those before it. */
const ORDER = [
  "report-model",
  "chinese-quantity",
  "region-codes",
  "indicator-catalogue",
  "report-parser",
  "indicator-extractor",
  "glossary",
  "ranking-evaluator",
  "report-lint",
  "textlint-rule-report-lint",
  "scorecard",
  "report-reader",
  "report-store",
  "city",
  "cli",
];

/** Packages that import no other but the model, so that they can be used alone. */
const ALONE = new Set(["chinese-quantity", "region-codes", "ranking-evaluator", "report-reader"]);

/** Packages that run on Node alone; of the reader, what the browser uses does without. */
const ON_NODE = new Set(["report-reader", "report-store", "cli"]);

const complaints = readdirSync(join(root, "packages"))
  .sort()
  .flatMap((name) => [...checkPackage(name), ...circlesIn(join(root, "packages", name, "src"))]);
for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
process.exitCode = complaints.length === 0 ? 0 : 1;

function checkPackage(name) {
  const place = ORDER.indexOf(name);
  if (place < 0) return [`packages/${name} has no place in the order of packages`];
  const folder = join(root, "packages", name);
  const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const types = Object.keys(devDependencies).filter((dependency) => dependency.startsWith("@types/"));
  const declared = new Set([
    ...Object.keys(dependencies),
    ...types.map((dependency) => dependency.slice("@types/".length)),
  ]);
  return sourceFiles(join(folder, "src")).flatMap((file) =>
    ts
      .preProcessFile(readFileSync(file, "utf8"))
      .importedFiles.flatMap(({ fileName }) => objection(fileName, { name, place, declared }))
      .map((complaint) => `${relative(root, file)}: ${complaint}`),
  );
}

function objection(specifier, { name, place, declared }) {
  if (specifier.startsWith(".")) return [];
  if (isBuiltin(specifier)) return ON_NODE.has(name) ? [] : [`${specifier} does not run in a browser`];
  const imported = specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
  if (!declared.has(imported)) return [`${imported} is not among the dependencies of packages/${name}`];
  if (!imported.startsWith("@liaocheng/")) return [];
  const target = imported.slice("@liaocheng/".length);
  const at = ORDER.indexOf(target);
  if (at < 0 || at >= place) return [`${name} may not import ${imported}: arrows point the other way`];
  if (ALONE.has(name) && target !== "report-model") return [`${name} stands alone and may not import ${imported}`];
  return [];
}

/** Files that import one another, each circle once: found by walking the imports and meeting a file that is still being walked. */
function circlesIn(folder) {
  const imports = new Map(sourceFiles(folder).map((file) => [file, importsOf(file)]));
  const done = new Set();
  const found = [];
  for (const file of imports.keys()) walk(file, []);
  return found;

  function walk(file, path) {
    const at = path.indexOf(file);
    if (at >= 0)
      found.push(
        `files import each other: ${[...path.slice(at), file].map((name) => relative(root, name)).join(" → ")}`,
      );
    if (at >= 0 || done.has(file)) return;
    for (const next of imports.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  }
}

function importsOf(file) {
  return ts
    .preProcessFile(readFileSync(file, "utf8"))
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith("."))
    .map((name) => join(dirname(file), name).replace(/\.js$/u, ".ts"));
}

function sourceFiles(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !/\.(?:test|test-d)\.ts$/u.test(path))
    .map((path) => join(folder, path));
}
