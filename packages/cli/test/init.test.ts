import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineCity, type CitySource } from "@liaocheng/city";
import { parse } from "yaml";
import { describe, expect, test } from "vitest";
import { version } from "../package.json";
import { runInProcess } from "./run-in-process.js";

const REPORT = `南岭旗政府工作报告
一、牧区这一年的故事
草原载畜量控制在1180万羊单位以内，接羔保育率97%。
二、2026年主要任务
草原载畜量控制在1200万羊单位以内，文艺演出300把以上。
附件：名词解释
1.两山三水：两座山和三条河。
`;

function started(): {
  readonly cwd: string;
  readonly gwr: (...argv: string[]) => ReturnType<typeof runInProcess>;
  readonly read: (file: string) => string;
} {
  const cwd = mkdtempSync(join(tmpdir(), "gwr-init-"));
  writeFileSync(join(cwd, "a.txt"), REPORT);
  return { cwd, gwr: (...argv) => runInProcess(argv, { cwd }), read: (file) => readFileSync(join(cwd, file), "utf8") };
}

describe("gwr init REPORT", () => {
  test("writes a city file of what was read and what is not known", async () => {
    const { gwr, read } = started();
    expect(await gwr("init", "a.txt")).toMatchObject({ code: 0, stdout: "" });
    const text = read("gwr.config.yaml");
    expect(text).toContain("# yaml-language-server: $schema=https://unpkg.com/@liaocheng/city");
    expect(text).toContain("#   other            牧区这一年的故事");
    expect(text).toContain("#   - { unit: 羊单位 } # 2处，首见第3行“1180万羊单位”");
    expect(text).toContain("#   - { unit: 把 } # 1处，首见第5行“300把”");
    expect(text).toMatch(/zh: 接羔保育率, polarity: neutral \} # 1处，首见第3行“97%”/u);
    const city = defineCity(parse(text) as CitySource);
    expect([city.name, city.glossary.map(({ term }) => term)]).toEqual(["南岭旗", ["两山三水"]]);
  });

  test("its comments are keys once the # is gone", async () => {
    const { gwr, read } = started();
    await gwr("init", "a.txt");
    const active = read("gwr.config.yaml")
      .split("\n")
      .map((line) => (/^# {1,5}(?:[a-z]+:|- )/u.test(line) ? line.slice(2) : line))
      .join("\n");
    const city = defineCity(parse(active) as CitySource);
    expect(city.units?.map(({ unit }) => unit)).toEqual(["羊单位", "把"]);
    expect(city.catalogue.findConcept("接羔保育率")?.id).toMatch(/^own-\d$/u);
    expect(city.profile.roles[0]).toEqual({ role: "review", words: ["牧区这一年的故事"] });
    expect(city.reportOptions("a.txt")).toEqual({ planYear: 2026, reviewYear: 2025, documentKind: "work-report" });
  });

  test("guesses the roles of parts without one by their place and words", async () => {
    const { cwd, gwr, read } = started();
    const parts = [
      "走过的路\n增长5%。",
      "前面的路\n主要预期目标是增长6%。",
      "手头的事\n新建桥3座。",
      "掏心窝的话\n一起干。",
    ];
    const text = parts.map((part, index) => `第${"一二三四"[index] ?? ""}章 ${part}\n`).join("");
    writeFileSync(join(cwd, "b.txt"), `南岭旗政府工作报告\n${text}`);
    await gwr("init", "b.txt", "-o", "b.yaml");
    const roles = Array.from(
      read("b.yaml").matchAll(/\{ role: (?<role>[a-z]+), words/gu),
      ({ groups }) => groups?.["role"],
    );
    expect(roles).toEqual(["review", "targets", "tasks", "closing"]);
  });

  test("speaks English on demand", async () => {
    const { gwr, read } = started();
    await gwr("init", "a.txt", "--lang", "en", "-o", "city.yaml");
    expect(read("city.yaml")).toContain("# units:\n#   - { unit: 羊单位 } # 2 times, first in line 3: “1180万羊单位”");
  });

  test("leaves a file that is there, unless it is forced", async () => {
    const { gwr, read, cwd } = started();
    writeFileSync(join(cwd, "gwr.config.yaml"), "name: 南岭旗\n");
    expect(await gwr("init", "a.txt")).toMatchObject({ code: 2, stderr: expect.stringContaining("已经存在") });
    expect(read("gwr.config.yaml")).toBe("name: 南岭旗\n");
    expect((await gwr("init", "a.txt", "--force")).code).toBe(0);
    expect(read("gwr.config.yaml")).toContain("羊单位");
  });

  test("needs a report or a service", async () => {
    expect(await started().gwr("init")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("gwr init --ci github"),
    });
  });
});

describe("gwr init --ci", () => {
  test.each([
    ["github", ".github/workflows/gwr.yml", "npx --no-install gwr check reports/*.txt --format github"],
    [
      "gitlab",
      ".gitlab-ci.yml",
      "npx --no-install gwr check reports/*.txt --format gitlab -o gl-code-quality-report.json",
    ],
    ["pre-commit", ".pre-commit-config.yaml", "npx --no-install gwr check --fix"],
  ])("%s writes %s, with gwr in one version", async (service, file, command) => {
    const { gwr, read } = started();
    expect((await gwr("init", "--ci", service)).code).toBe(0);
    expect(JSON.stringify(parse(read(file)))).toContain(command);
    expect(JSON.parse(read("package.json"))).toEqual({ private: true, devDependencies: { "@liaocheng/cli": version } });
  });

  test("adds gwr to the package.json there is, and leaves one that has it", async () => {
    const { gwr, read, cwd } = started();
    writeFileSync(join(cwd, "package.json"), '{"name":"reports","devDependencies":{"yaml":"2.9.1"}}');
    await gwr("init", "--ci", "github");
    expect(JSON.parse(read("package.json"))).toEqual({
      name: "reports",
      devDependencies: { yaml: "2.9.1", "@liaocheng/cli": version },
    });
    writeFileSync(join(cwd, "package.json"), '{"dependencies":{"@liaocheng/cli":"1.0.0"}}');
    await gwr("init", "--ci", "gitlab");
    expect(read("package.json")).toBe('{"dependencies":{"@liaocheng/cli":"1.0.0"}}');
  });

  test("overwrites nothing, and writes nothing else then", async () => {
    const { gwr, read, cwd } = started();
    writeFileSync(join(cwd, ".gitlab-ci.yml"), "test: {}\n");
    expect(await gwr("init", "--ci", "gitlab")).toMatchObject({ code: 2, stderr: expect.stringContaining("--force") });
    expect([read(".gitlab-ci.yml"), existsSync(join(cwd, "package.json"))]).toEqual(["test: {}\n", false]);
    expect((await gwr("init", "--ci", "gitlab", "--force")).code).toBe(0);
    expect(read(".gitlab-ci.yml")).toContain("gwr check");
  });
});
