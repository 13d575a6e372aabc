import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** The command lines of the three configurations that call gwr, as a server or a hook would run them. */
export function ciCommands(folder, changedFiles) {
  const read = (path) => parse(readFileSync(join(folder, path), "utf8"));
  const github = Object.values(read(".github/workflows/report-check.yml").jobs).flatMap(({ steps }) =>
    steps.flatMap(({ run }) => (run === undefined ? [] : [{ source: "GitHub Actions", command: run }])),
  );
  const gitlab = Object.values(read(".gitlab-ci.yml")).flatMap(({ script = [] }) =>
    script.map((command) => ({ source: "GitLab CI", command })),
  );
  const hooks = read(".pre-commit-config.yaml").repos.flatMap(({ hooks: list }) =>
    list.map(({ entry, files }) => {
      const matching = changedFiles.filter((file) => new RegExp(files, "u").test(file));
      return { source: "pre-commit", command: [entry, ...matching].join(" ") };
    }),
  );
  return [...github, ...gitlab, ...hooks].filter(({ command }) => command.includes("gwr"));
}
