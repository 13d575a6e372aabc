import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { titleLines } from "../src/formats/title-lines.js";
import { runInProcess } from "./run-in-process.js";
import { unzipText } from "./unzip-text.js";

let folder = "";
const rank = (...args: string[]) => runInProcess(["rank", ...args], { cwd: folder });
const write = (file: string, data: unknown) =>
  writeFile(join(folder, file), typeof data === "string" ? data : JSON.stringify(data));

const SHEET = [
  "单位,类别,指标,本期排名,上期排名,参评总数",
  "市商务局,市政府部门,进出口,14,11,16",
  "市科技局,市政府部门,研发投入,2,5,16",
  "市商务局,市政府部门,实际使用外资,15,9,16",
].join("\n");

const TWO_LIGHTS = {
  id: "two-lights",
  title: "双亮牌",
  colors: [
    { id: "blue", name: "蓝牌", meaning: "激励" },
    { id: "red", name: "红牌", meaning: "警告" },
  ],
  scale: ["blue", "none", "red"],
  lights: { place: "位次灯", move: "变化灯" },
  populations: [
    {
      id: "all",
      name: "市政府部门",
      aliases: ["*"],
      rules: [
        { id: "top", light: "place", color: "blue", label: "居前3位", when: { input: "rank", atMost: 3 } },
        { id: "bottom", light: "place", color: "red", label: "居后3位", when: { input: "rankFromBottom", atMost: 3 } },
        { id: "up", light: "move", color: "blue", label: "提升", when: { input: "placesWon", atLeast: 1 } },
        { id: "down", light: "move", color: "red", label: "下降", when: { input: "placesLost", atLeast: 1 } },
      ],
      units: {
        take: "worst",
        rules: [{ id: "two", label: "2项以上红牌", color: "red", when: { count: ["red"], atLeast: 2 } }],
      },
    },
  ],
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gwr-rank-bulletin-"));
  await write("a.csv", SHEET);
  await write("two-lights.json", TWO_LIGHTS);
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe("columns that nothing knows", () => {
  test("are told, with the nearest known name, and the rest is judged", async () => {
    await write("b.csv", SHEET.replace("上期排名", "上期排明"));
    const { code, stdout, stderr } = await rank("b.csv", "--format", "json");
    expect([code, stderr]).toEqual([0, "注意 b.csv：不认识“上期排明”列，没有采用，是不是“上期排名”？\n"]);
    expect(JSON.parse(stdout)).toHaveLength(3);
    expect((await rank("b.csv", "--lang", "en")).stderr).toContain("did you mean “上期排名”?");
  });

  test("a column named like a judgement of the policy is one", async () => {
    await write("c.csv", "单位,类别,指标,数值,目标,本期排名,参评总数,不可抗力\n甲县,县,投资,90,100,12,12,是\n");
    const { stdout, stderr } = await rank("c.csv", "--policy", "mianyang-2022", "--format", "json");
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toMatchObject([{ color: null, reasons: ["免于评定：不可抗力"] }]);
  });

  test("in weekly reports too; a header that names a part by its word is that part", async () => {
    await write(
      "week.csv",
      "单位,报送时间,重要成果,重点工作进展,靠前工作情况,对下指导,天气\n市科技局,2023-02-03 16:20,获批平台,签约,调研,指导,晴\n",
    );
    const { stderr } = await runInProcess(["weekly", "week.csv"], { cwd: folder });
    expect(stderr).toContain("不认识“天气”列");
    expect(stderr).not.toContain("靠前工作情况");
  });
});

describe("two lights are printed as two", () => {
  test.each(["table", "csv", "md", "html"])("in %s", async (format) => {
    const { stdout } = await rank("a.csv", "--policy", "two-lights.json", "--format", format);
    for (const name of ["位次灯", "变化灯"]) expect(stdout).toContain(name);
    expect(stdout).not.toContain("被红牌覆盖");
  });

  test("in json, xlsx and docx", async () => {
    const json = JSON.parse(
      (await rank("a.csv", "--policy", "two-lights.json", "--format", "json")).stdout,
    ) as object[];
    expect(json[1]).toMatchObject({ unit: "市科技局", lights: { place: "blue", move: "blue" } });
    for (const [format, file] of [
      ["xlsx", "xl/sharedStrings.xml"],
      ["docx", "word/document.xml"],
    ] as const) {
      const { bytes } = await rank("a.csv", "--policy", "two-lights.json", "--format", format);
      expect(unzipText(bytes, file)).toContain("变化灯");
    }
  });
});

describe("--units", () => {
  test("gives a verdict for each unit over its indicators", async () => {
    const { stdout } = await rank("a.csv", "--policy", "two-lights.json", "--units", "--format", "json");
    expect(JSON.parse(stdout)).toMatchObject([
      { unit: "市商务局", color: "red", judged: 2, counts: { red: 2 } },
      { unit: "市科技局", color: "blue" },
    ]);
    expect((await rank("a.csv", "--policy", "two-lights.json", "--units")).stdout).toContain("2项以上红牌");
  });

  test("is refused in one line where the policy does not join indicators", async () => {
    const { code, stderr } = await rank("a.csv", "--units");
    expect([code, stderr.trimEnd().split("\n").length]).toEqual([2, 1]);
    expect(stderr).toContain("规则 liaocheng 没有 units");
  });

  test("bulletins have the units in a table of their own", async () => {
    expect((await rank("a.csv", "--policy", "two-lights.json", "--format", "md")).stdout).toContain(
      "## 各单位总体情况",
    );
  });
});

describe("a bulletin after GB/T 9704", () => {
  const bulletin = async () =>
    (
      await rank(
        ..."a.csv --format docx --red-head --issuer 聊城市人民政府办公室 --issued-on 2023-04-20".split(" "),
        ..."--doc-number 聊政督〔2023〕5号 --to 市政府各部门 --copied-to 市委办公室 --printed-by 市政府办公室".split(
          " ",
        ),
        ..."--printed-on 2023-04-21 --title 关于2023年一季度重点经济指标“蓝黄红”评价结果的通报".split(" "),
      )
    ).bytes;

  test("dates as officials do, and has number, addressee, imprint and prose", async () => {
    const xml = unzipText(await bulletin(), "word/document.xml");
    for (const text of [
      "2023年4月20日",
      "聊政督〔2023〕5号",
      "市政府各部门：",
      "抄送：市委办公室。",
      "2023年4月21日印发",
      "蓝1项：市科技局（研发投入）。",
      "红2项：市商务局（进出口、实际使用外资）。",
    ]) {
      expect(xml).toContain(text);
    }
  });

  test("numbers odd pages at the right and even ones at the left", async () => {
    const bytes = await bulletin();
    expect(unzipText(bytes, "word/settings.xml")).toContain("evenAndOddHeaders");
    const sides = ["word/footer1.xml", "word/footer2.xml"].map(
      (file) => /<w:jc w:val="(\w+)"/u.exec(unzipText(bytes, file))?.[1],
    );
    expect(sides.sort()).toEqual(["left", "right"]);
  });

  test.each([
    ["蓝黄红通报", ["蓝黄红通报"]],
    ["关于2023年一季度重点经济指标“蓝黄红”评价结果的通报", ["关于2023年一季度重点经济", "指标“蓝黄红”评价结果的通报"]],
  ])("breaks the title at words: %s", (title, lines) => {
    expect(titleLines(title)).toEqual(lines);
  });

  test("no line of a title is longer than a line, none begins with a closing mark, nothing is lost", () => {
    const titles = [
      "聊城市人民政府办公室关于印发2023年重点民生实事任务分工方案的通知",
      "关于全市营商环境（2023年第一季度）“红黄蓝”位次排名及变化情况双亮牌的通报",
      "关于对2022年度全市推进高质量发展、招商引资和重点项目建设成效明显的县（市、区）予以督查激励的通报",
    ];
    for (const title of titles) {
      const lines = titleLines(title);
      expect(lines.join("")).toBe(title);
      expect(lines.length).toBeGreaterThan(1);
      for (const line of lines) {
        expect(line.length).toBeLessThanOrEqual(22);
        expect(line).not.toMatch(/^[）”、，。]/u);
      }
    }
  });
});
