import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { vsixOf } from "../scripts/vsix.mjs";

const FOLDER = fileURLToPath(new URL("..", import.meta.url));
const packed = vsixOf(FOLDER);
const files = unzipSync(packed);
const textOf = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
const manifest = JSON.parse(textOf("extension/package.json")) as {
  readonly main: string;
  readonly contributes: { readonly configuration: { readonly properties: Readonly<Record<string, object>> } };
};

test("the vsix holds the extension, its server and their licences, and nothing else", () => {
  expect(Object.keys(files).sort()).toEqual([
    "[Content_Types].xml",
    "extension.vsixmanifest",
    "extension/LICENSE.txt",
    "extension/dist/THIRD-PARTY-NOTICES.txt",
    "extension/dist/babel.cjs",
    "extension/dist/extension.cjs",
    "extension/dist/server.mjs",
    "extension/package.json",
    "extension/package.nls.json",
    "extension/package.nls.zh-cn.json",
    "extension/readme.md",
    "extension/readme.zh-CN.md",
  ]);
});

test("whatever the manifests name is in it, with a type", () => {
  expect(files[`extension/${manifest.main.slice(2)}`]).toBeDefined();
  const vsix = textOf("extension.vsixmanifest");
  for (const [, path = ""] of vsix.matchAll(/Path="([^"]+)"/gu)) expect(files[path], path).toBeDefined();
  expect(vsix).toContain('<Identity Language="en-US" Id="gwr-report" Version="0.0.0" Publisher="liaocheng" />');
  const types = textOf("[Content_Types].xml");
  for (const name of Object.keys(files)) {
    const ending = /\.([^.]+)$/u.exec(name)?.[1] ?? "";
    expect(ending === "xml" || types.includes(`Extension=".${ending}"`), name).toBe(true);
  }
});

test("nothing of it is installed afterwards, and every word of the settings is there in both languages", () => {
  for (const key of ["dependencies", "devDependencies", "scripts", "private"]) expect(manifest).not.toHaveProperty(key);
  expect(Object.keys(manifest.contributes.configuration.properties)).toEqual([
    "gwr.files",
    "gwr.language",
    "gwr.command",
    "gwr.trace.server",
  ]);
  const asked = new Set(Array.from(JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/gu), ([, key]) => key));
  for (const file of ["extension/package.nls.json", "extension/package.nls.zh-cn.json"]) {
    expect(new Set(Object.keys(JSON.parse(textOf(file)) as object)), file).toEqual(asked);
  }
});

test("the same files give the same bytes, and the bundles know no path of the machine", () => {
  expect(Buffer.compare(vsixOf(FOLDER), packed)).toBe(0);
  for (const name of ["extension/dist/extension.cjs", "extension/dist/server.mjs"]) {
    expect(textOf(name).includes(FOLDER), name).toBe(false);
  }
  expect(textOf("extension/dist/extension.cjs")).toMatch(/require\("vscode"\)/u);
  expect(textOf("extension/dist/THIRD-PARTY-NOTICES.txt")).toContain("vscode-languageclient 9.");
});

test("the settings of the README are those of the manifest", () => {
  for (const name of ["README.md", "README.zh-CN.md"]) {
    const readme = readFileSync(`${FOLDER}${name}`, "utf8");
    const told = Array.from(readme.matchAll(/^\| `(gwr\.[\w.]+)`/gmu), ([, key]) => key);
    expect(told, name).toEqual(Object.keys(manifest.contributes.configuration.properties));
  }
});
