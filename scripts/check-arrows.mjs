#!/usr/bin/env node
/**
 * Holds the arrows between packages: they are those that docs/architecture.md draws, no more and no fewer, and point one way (its
 * Chinese page draws the same); each package declares what it imports and reaches for Node only where it may; and inside each, files import each other in no circle.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join, relative } from "node:path";
import process from "node:process";
import { isDeepStrictEqual } from "node:util";
import ts from "typescript";
import { root } from "./setup.mjs";

/** Packages that run on Node alone; of the reader, what the browser uses does without. */
const ON_NODE = ["report-reader", "report-ocr", "report-store", "cli"];

const drawn = readPicture(readFileSync(join(root, "docs/architecture.md"), "utf8"));
const drawnInChinese = readPicture(readFileSync(join(root, "docs/architecture.zh-CN.md"), "utf8"));
const packages = readdirSync(join(root, "packages")).sort();
const complaints = [
  ...ON_NODE.filter((name) => !packages.includes(name)).map((name) => `${name} runs on Node alone, but is no package`),
  ...[...drawn.keys()]
    .filter((name) => !existsSync(folderOf(name)))
    .map((name) => `docs/architecture.md draws ${name}, which is not there`),
  ...[...new Set([...packages, ...drawn.keys()])].flatMap(checkDrawn),
  ...circleIn(drawn).map((circle) => `docs/architecture.md draws a circle: ${circle.join(" → ")}`),
  ...(isDeepStrictEqual(drawnInChinese, drawn)
    ? []
    : ["docs/architecture.zh-CN.md draws other arrows than docs/architecture.md"]),
  ...packages.flatMap((name) => [...checkPackage(name), ...circlesOfFiles(join(root, "packages", name, "src"))]),
];
for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
process.exitCode = complaints.length === 0 ? 0 : 1;

/** The arrows of the picture: each package with those it imports. */
function readPicture(markdown) {
  const graph = /^```mermaid\n(?<graph>[\s\S]+?)^```$/mu.exec(markdown)?.groups.graph ?? "";
  const names = new Map(
    Array.from(graph.matchAll(/\b(?<id>[a-z]{1,20})\[(?<name>[\w/-]+)/gu), ({ groups: { id, name } }) => [id, name]),
  );
  const arrows = new Map([...names.values()].map((name) => [name, []]));
  for (const { groups } of graph.matchAll(/^ +(?<from>[a-z]+)(?:\[[^\]\n]*\])? --> (?<to>[a-z &]+)$/gmu))
    arrows.get(names.get(groups.from))?.push(...groups.to.split(" & ").map((id) => names.get(id) ?? id));
  return arrows;
}

function folderOf(name) {
  return name.includes("/") ? join(root, name) : join(root, "packages", name);
}

/** Holds the picture to the imports: an arrow for each package that is imported, and no other. */
function checkDrawn(name) {
  const arrows = drawn.get(name);
  if (arrows === undefined) return [`docs/architecture.md does not draw ${name}`];
  if (!existsSync(folderOf(name))) return [];
  const imported = new Set(sourceFiles(join(folderOf(name), "src")).flatMap((file) => packagesIn(file)));
  return [
    ...[...imported]
      .filter((other) => !arrows.includes(other))
      .map((other) => `${name} imports ${other}, which docs/architecture.md does not draw`),
    ...arrows
      .filter((other) => !imported.has(other))
      .map((other) => `docs/architecture.md draws that ${name} imports ${other}, which it does not`),
  ];
}

function packagesIn(file) {
  return specifiersOf(file).flatMap((specifier) =>
    specifier.startsWith("@liaocheng/") ? [specifier.split("/")[1]] : [],
  );
}

/** The first circle of arrows; arrows of packages point one way. */
function circleIn(arrows) {
  const done = new Set();
  const walk = (name, path) => {
    if (path.includes(name)) return [[...path.slice(path.indexOf(name)), name]];
    if (done.has(name)) return [];
    const found = (arrows.get(name) ?? []).flatMap((next) => walk(next, [...path, name]));
    done.add(name);
    return found;
  };
  return [...arrows.keys()].flatMap((name) => walk(name, [])).slice(0, 1);
}

function checkPackage(name) {
  const folder = join(root, "packages", name);
  const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const types = Object.keys(devDependencies).filter((dependency) => dependency.startsWith("@types/"));
  const declared = new Set([
    ...Object.keys(dependencies),
    ...types.map((dependency) => dependency.slice("@types/".length)),
  ]);
  return sourceFiles(join(folder, "src")).flatMap((file) =>
    specifiersOf(file)
      .flatMap((specifier) => objection(specifier, { name, declared }))
      .map((complaint) => `${relative(root, file)}: ${complaint}`),
  );
}

function objection(specifier, { name, declared }) {
  if (specifier.startsWith(".")) return [];
  if (isBuiltin(specifier)) return ON_NODE.includes(name) ? [] : [`${specifier} does not run in a browser`];
  const imported = specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
  return declared.has(imported) ? [] : [`${imported} is not among the dependencies of packages/${name}`];
}

/** Files that import one another, each circle once: found by walking the imports and meeting a file that is still being walked. */
function circlesOfFiles(folder) {
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
  return specifiersOf(file)
    .filter((name) => name.startsWith("."))
    .map((name) => join(dirname(file), name).replace(/\.js$/u, ".ts"));
}

function specifiersOf(file) {
  return ts.preProcessFile(readFileSync(file, "utf8")).importedFiles.map(({ fileName }) => fileName);
}

function sourceFiles(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/u.test(path) && !/\.(?:test|test-d)\.ts$/u.test(path))
    .map((path) => join(folder, path));
}
