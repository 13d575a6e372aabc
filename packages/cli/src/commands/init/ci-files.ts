/** Services that `gwr init --ci` writes files for. */
export const CI_SERVICES = ["github", "gitlab", "pre-commit"] as const;
export type CiService = (typeof CI_SERVICES)[number];

export interface CiFile {
  readonly path: string;
  readonly text: string;
}

/** Reports as a shell of a server names them. */
const REPORTS = "reports/*.txt";
const CHECK = "npx --no-install gwr check";

/** The files that make a service check reports; `gwr` is the one that the lock file of the repository pins. */
export function ciFile(service: CiService): CiFile {
  switch (service) {
    case "github":
      return {
        path: ".github/workflows/gwr.yml",
        text: [
          "name: 报告校对",
          "on: [push, pull_request]",
          "permissions:",
          "  contents: read",
          "jobs:",
          "  check:",
          "    runs-on: ubuntu-latest",
          "    steps:",
          "      - uses: actions/checkout@v4",
          "      - uses: actions/setup-node@v4",
          "        with:",
          "          node-version: 22",
          "          cache: npm",
          "      - run: npm ci",
          `      - run: ${CHECK} ${REPORTS} --format github`,
          "",
        ].join("\n"),
      };
    case "gitlab":
      return {
        path: ".gitlab-ci.yml",
        text: [
          "report-check:",
          "  image: node:22",
          "  script:",
          "    - npm ci",
          `    - ${CHECK} ${REPORTS} --format gitlab -o gl-code-quality-report.json`,
          "  artifacts:",
          "    when: always",
          "    reports:",
          "      codequality: gl-code-quality-report.json",
          "",
        ].join("\n"),
      };
    case "pre-commit":
      return {
        path: ".pre-commit-config.yaml",
        text: [
          "repos:",
          "  - repo: local",
          "    hooks:",
          "      - id: gwr-check",
          "        name: 报告校对",
          `        entry: ${CHECK} --fix`,
          "        language: system",
          "        files: ^reports/.*\\.txt$",
          "",
        ].join("\n"),
      };
  }
}

const PACKAGE = "@liaocheng/cli";

/**
 * The `package.json` of a repository of reports with `gwr` in one version.
 *
 * @param written - The text of the one there is.
 * @returns `undefined` when it names `gwr` already.
 */
export function pinnedPackage(written: string | undefined, version: string): string | undefined {
  const manifest = (written === undefined ? { private: true } : JSON.parse(written)) as Manifest;
  if (manifest.dependencies?.[PACKAGE] !== undefined || manifest.devDependencies?.[PACKAGE] !== undefined)
    return undefined;
  const devDependencies = { ...manifest.devDependencies, [PACKAGE]: version };
  return `${JSON.stringify({ ...manifest, devDependencies }, undefined, 2)}\n`;
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}
