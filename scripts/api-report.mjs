#!/usr/bin/env node
/**
 * What every package exports, with its types: docs/api/<package>.md, so that a change of it is seen in the change.
 *
 * `node scripts/api-report.mjs` writes the pages from the built declarations; `--check` fails where they differ.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import ts from "typescript";
import { root } from "./setup.mjs";

const FOLDER = join(root, "docs", "api");
const check = process.argv.includes("--check");
const printer = ts.createPrinter({ removeComments: true });
const options = { module: ts.ModuleKind.NodeNext, noLib: false, skipLibCheck: true };
/** Reads each file once for all packages. */
const host = ts.createCompilerHost(options);
const { getSourceFile } = host;
const files = new Map();
host.getSourceFile = (name, ...others) => {
  if (!files.has(name)) files.set(name, getSourceFile(name, ...others));
  return files.get(name);
};

mkdirSync(FOLDER, { recursive: true });
const stale = readdirSync(join(root, "packages")).filter((folder) => {
  const file = join(FOLDER, `${folder}.md`);
  const page = pageOf(folder);
  if (existsSync(file) && readFileSync(file, "utf8") === page) return false;
  if (!check) writeFileSync(file, page);
  return true;
});
if (check && stale.length > 0) {
  process.stderr.write(
    `docs/api differs for ${stale.join(", ")}: run node scripts/api-report.mjs and read what changed\n`,
  );
  process.exitCode = 1;
}

/** The page of a package: a block for each of its entries. */
function pageOf(folder) {
  const manifest = JSON.parse(readFileSync(join(root, "packages", folder, "package.json"), "utf8"));
  const entries = Object.entries(manifest.exports).filter(([, target]) => typeof target === "object" && target.types);
  const blocks = entries.map(([entry, { types }]) => {
    const names = exportsOf(join(root, "packages", folder, types));
    const specifier = entry === "." ? manifest.name : `${manifest.name}/${entry.slice(2)}`;
    return `## \`${specifier}\`\n\n${countOf(names)}\n\n\`\`\`ts\n${names.map(({ text }) => text).join("\n\n")}\n\`\`\`\n`;
  });
  return `# API of ${manifest.name}\n\nWritten from the built declarations by \`scripts/api-report.mjs\`. Do not edit.\n\n${blocks.join("\n")}`;
}

function countOf(names) {
  const values = names.filter(({ isValue }) => isValue).length;
  return `${String(values)} values, ${String(names.length - values)} types.`;
}

function exportsOf(file) {
  const program = ts.createProgram([file], options, host);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const symbol = source && checker.getSymbolAtLocation(source);
  if (symbol === undefined) throw new Error(`${file} exports nothing; build first`);
  return checker
    .getExportsOfModule(symbol)
    .map((exported) => {
      const target = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      return {
        name: exported.name,
        isValue: (target.flags & ts.SymbolFlags.Value) !== 0,
        text: (target.declarations ?? []).map((node) => declarationText(node, exported.name, checker)).join("\n"),
      };
    })
    .sort((left, right) => (left.name < right.name ? -1 : 1));
}

/** A declaration without comments; of a schema its kind alone, since interfaces tell the fields. */
function declarationText(node, name, checker) {
  if (ts.isVariableDeclaration(node)) {
    const type = checker.getTypeAtLocation(node);
    const text = checker.typeToString(type, node, ts.TypeFormatFlags.NoTruncation);
    const isSchema = /^z\.|^Zod|^\$?Zod|\bZodMini/u.test(text) || text.length > 600;
    return `const ${name}: ${isSchema ? (type.symbol?.name ?? "object") : text};`;
  }
  const text = printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile());
  const declared = node.name?.getText() ?? name;
  return `${text.replace(/^(?:export )?(?:declare )?/u, "")}${declared === name ? "" : ` // as ${name}`}`;
}
