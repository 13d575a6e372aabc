/** What the manifests of the packed packages promise: publint and attw on each archive, in one process. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

/** The packages are ESM alone: the profile "esm-only" of attw. */
const IGNORED = new Set(["node10", "node16-cjs"]);

/** Fails with what either has to say of any archive. */
export async function entriesAreSound(archives) {
  const complaints = [];
  for (const archive of archives) {
    const said = [...(await typesOf(archive)), ...(await manifestOf(archive))];
    complaints.push(...said.map((complaint) => `${basename(archive)}: ${complaint}`));
  }
  if (complaints.length > 0) throw new Error(complaints.join("\n"));
}

async function typesOf(archive) {
  const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(archive))));
  if (!analysis.types) return ["has no types"];
  return analysis.problems
    .filter(({ resolutionKind }) => !IGNORED.has(resolutionKind))
    .map((problem) => JSON.stringify(problem));
}

async function manifestOf(archive) {
  const tarball = Uint8Array.from(readFileSync(archive)).buffer;
  const { messages, pkg } = await publint({ pack: { tarball }, level: "warning", strict: true });
  return messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code);
}
