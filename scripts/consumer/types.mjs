/** Are the types clean for a strict project that checks libraries too. */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { readmeProgram } from "../../tooling/doc-examples/dist/index.js";
import { root } from "../setup.mjs";
import { manifests, run } from "./folder.mjs";

/** Packages whose types name Node's; all others must do without them. */
const ON_NODE = new Set(["@liaocheng/cli"]);

const strict = { strict: true, skipLibCheck: false, noEmit: true, exactOptionalPropertyTypes: true, target: "es2022" };

/** Resolutions that TypeScript offers. */
export const RESOLUTIONS = {
  node16: { module: "node16", moduleResolution: "node16" },
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
};

/** Compiles imports of all packages, those for browsers without the types of Node. */
export async function typesAreClean(folder, resolution) {
  const names = [...manifests.keys()];
  await compile(folder, `types-${resolution}`, importsOf(names.filter((name) => !ON_NODE.has(name))), {
    ...RESOLUTIONS[resolution],
    types: [],
    lib: ["es2022", "dom"],
  });
  await compile(folder, `types-node-${resolution}`, importsOf([...ON_NODE]), {
    ...RESOLUTIONS[resolution],
    types: ["node"],
    lib: ["es2022"],
  });
}

const importsOf = (names) =>
  names.map((name, index) => `import * as p${String(index)} from "${name}";\nvoid p${String(index)};`).join("\n");

/** Compiles the ts blocks of every README as one strict program each. */
export async function readmesCompile(folder) {
  const programs = [...manifests.keys()].map((name) => {
    const readme = readFileSync(join(folder, "node_modules", name, "README.md"), "utf8");
    return [name.split("/")[1], importedOnce(readmeProgram(readme))];
  });
  await compile(
    folder,
    "readmes",
    Object.fromEntries(programs.map(([name, program]) => [`${name}.ts`, `${program}\nexport {};\n`])),
    { ...RESOLUTIONS.nodenext, types: ["node"], lib: ["es2023", "dom"], allowUnusedLabels: true },
  );
}

/** Blocks of one README may import a name again, which a module may not. */
function importedOnce(program) {
  const seen = new Set();
  return program.replaceAll(/^import (type )?\{([^}]+)\} from/gmu, (_whole, type = "", names) => {
    const fresh = names
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "" && !seen.has(name));
    for (const name of fresh) seen.add(name);
    return `import ${type}{ ${fresh.join(", ")} } from`;
  });
}

async function compile(folder, name, sources, options) {
  const files = typeof sources === "string" ? { "index.ts": sources } : sources;
  mkdirSync(join(folder, name), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, name, file), text);
  writeFileSync(
    join(folder, name, "tsconfig.json"),
    JSON.stringify({ compilerOptions: { ...strict, ...options, typeRoots: [nodeTypes(folder)] }, include: ["*.ts"] }),
  );
  await run(process.execPath, [join(root, "node_modules", "typescript", "bin", "tsc"), "-p", name], folder);
}

/** The types of Node that this repository develops with. */
function nodeTypes(folder) {
  const own = join(folder, "types-of-node");
  mkdirSync(own, { recursive: true });
  try {
    symlinkSync(join(root, "packages", "cli", "node_modules", "@types", "node"), join(own, "node"), "junction");
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
  return own;
}
