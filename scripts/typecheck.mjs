#!/usr/bin/env node
/**
 * Checks the types of every package as `tsc -p` does in each, but in one process: declarations of the language and of dependencies, which
 * all of them read, are read once. What is built (tsup.shared.ts) is not checked while it is built, so it is checked here as it is used:
 * without the tests, which know Node's globals.
 *
 * `node scripts/typecheck.mjs [FOLDER…]`; build first.
 */
import { readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import process from "node:process";
import ts from "typescript";
import { packageFolders, root } from "./setup.mjs";

const TESTS = /\/test\/|\.test\.tsx?$|\.test-d\.ts$/u;

const host = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => root,
  getNewLine: () => "\n",
};
/** Declarations by their names, as they were read. */
const declarations = new Map();

const folders = process.argv.slice(2).map((folder) => resolve(folder));
let failed = false;
for (const folder of folders.length > 0 ? folders : packageFolders())
  for (const config of projectsOf(folder)) {
    const problems = ts.sortAndDeduplicateDiagnostics(problemsOf(config));
    if (problems.length === 0) continue;
    failed = true;
    process.stderr.write(`${relative(root, config)}:\n${ts.formatDiagnostics(problems, host)}`);
  }
process.exitCode = failed ? 1 : 0;

/** The projects that a package's own `typecheck` names. */
function projectsOf(folder) {
  const { scripts = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return Array.from((scripts.typecheck ?? "").matchAll(/tsc -p (?<path>\S+)/gu), ({ groups }) =>
    join(folder, groups.path),
  );
}

function problemsOf(config) {
  const { options, fileNames, errors } = ts.getParsedCommandLineOfConfigFile(config, undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (problem) => {
      throw new Error(ts.formatDiagnostic(problem, host));
    },
  });
  const tests = fileNames.filter((name) => TESTS.test(name.slice(root.length)));
  const sources = fileNames.filter((name) => !tests.includes(name));
  if (tests.length === 0 || sources.length === 0)
    return [...errors, ...ts.getPreEmitDiagnostics(programOf(fileNames, options, new Map()))];
  const read = new Map();
  const whole = programOf(fileNames, options, read);
  return [
    ...errors,
    ...ts.getPreEmitDiagnostics(programOf(sources, options, read)),
    ...tests.flatMap((name) => ts.getPreEmitDiagnostics(whole, whole.getSourceFile(name))),
  ];
}

/** A program of some files; what it reads of the project itself is kept in `own`. */
function programOf(rootNames, options, own) {
  const compiler = ts.createCompilerHost(options);
  const { getSourceFile } = compiler;
  compiler.getSourceFile = (name, how, ...others) => {
    const read = name.endsWith(".d.ts") ? declarations : own;
    const key = `${name} ${String(how.impliedNodeFormat)}`;
    if (!read.has(key)) read.set(key, getSourceFile(name, how, ...others));
    return read.get(key);
  };
  return ts.createProgram({ rootNames, options, host: compiler });
}
