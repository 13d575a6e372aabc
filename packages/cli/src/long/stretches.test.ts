import { describe, expect, test } from "vitest";
import { stretchesOf } from "./stretches.js";

const firstLines = (text: string, most?: number): readonly (readonly [boolean, string])[] =>
  stretchesOf(text, most).map(({ start, opens }) => [opens, text.slice(start).split("\n")[0] ?? ""]);

const prose = (characters: number): string =>
  "各项工作扎实推进，群众生活稳步改善。\n".repeat(Math.ceil(characters / 19));

describe("stretches", () => {
  test("join to the text, each within the bound", () => {
    const texts = [
      prose(9000),
      prose(9000).replaceAll("\n", ""),
      "字".repeat(9000),
      `2024年甲市政府工作报告\n${prose(5000)}`,
    ];
    for (const text of texts) {
      const stretches = stretchesOf(text, 1000);
      expect(stretches.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
      for (const { start, end } of stretches) expect(end - start).toBeLessThanOrEqual(1000);
    }
  });

  test("begin at titles, and title and opening words of one report are one beginning", () => {
    const opening = "各位代表：\n现在，我代表市人民政府，向大会报告工作，请予审议。\n";
    const text = `2023年甲市政府工作报告\n${opening}${prose(4000)}政府工作报告（全文）\n——2024年1月5日\n${opening}${prose(4000)}`;
    expect(firstLines(text)).toEqual([
      [true, "2023年甲市政府工作报告"],
      [true, "政府工作报告（全文）"],
    ]);
  });

  test("begin at the words that open a speech where no title stands", () => {
    const text = `${prose(4000)}各位代表，现在我受市人民政府委托，代表市人民政府向大会作政府工作报告。\n${prose(4000)}`;
    expect(firstLines(text).map(([opens]) => opens)).toEqual([true, true]);
  });

  test("a sentence that speaks of the report opens none", () => {
    const text = `${prose(4000)}会议审议通过了政府工作报告，要求抓好落实。\n各位代表！\n${prose(4000)}`;
    expect(firstLines(text)).toHaveLength(1);
  });

  test("are cut at a part before a line, and behind a sentence in a line without end", () => {
    const text = `${prose(800)}二、2024年工作安排\n${prose(900)}`;
    expect(firstLines(text, 1000)).toContainEqual([false, "二、2024年工作安排"]);
    const line = prose(3000).replaceAll("\n", "");
    for (const { end } of stretchesOf(line, 1000)) expect(line[end - 1]).toBe("。");
  });
});
