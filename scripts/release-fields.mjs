#!/usr/bin/env node
/**
 * Writes repository, homepage and bugs into every package before it is published: the place is that of the run, so a fork publishes its
 * own. npm refuses provenance where they differ from the repository that builds.
 *
 * `GITHUB_SERVER_URL` and `GITHUB_REPOSITORY` name it, as in every workflow.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { root } from "./setup.mjs";

const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;
if (!server || !/^[\w.-]+\/[\w.-]+$/u.test(repository ?? "")) {
  process.stderr.write("GITHUB_SERVER_URL and GITHUB_REPOSITORY must name the repository\n");
  process.exit(2);
}
for (const folder of readdirSync(join(root, "packages"))) {
  const file = join(root, "packages", folder, "package.json");
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  const page = `${server}/${repository}`;
  const fields = {
    homepage: `${page}/tree/main/packages/${folder}#readme`,
    bugs: `${page}/issues`,
    repository: { type: "git", url: `git+${page}.git`, directory: `packages/${folder}` },
  };
  writeFileSync(file, `${JSON.stringify({ ...manifest, ...fields }, undefined, 2)}\n`);
}
