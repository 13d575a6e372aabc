import { expect, test } from "vitest";
import { evaluate } from "../evaluate/evaluate.js";
import { liaochengPolicy } from "../policies/liaocheng.js";
import type { RankingInput } from "../row.js";
import { createBulletin, type BulletinOptions } from "./bulletin.js";
import { bulletinWorkbook } from "./workbook.js";

const county = (unit: string, rank: number | null): RankingInput => ({
  unit,
  unitType: "县",
  indicator: "用电量",
  rank,
  total: 11,
});
const verdicts = evaluate([county("莘县", 1), county("冠县", 5), county("高唐县", null)]);
const workbook = (options: BulletinOptions = {}) =>
  bulletinWorkbook(createBulletin(verdicts, liaochengPolicy, options));

test("a bulletin becomes a sheet of counts and a sheet of rows, colours as fill and word", () => {
  const { sheets } = workbook();
  expect(sheets.map(({ sheet, stickyRowsCount }) => [sheet, stickyRowsCount])).toEqual([
    ["概况", undefined],
    ["通报", 1],
  ]);
  const cells = sheets[1]?.data.map((row) => row.map((cell) => cell?.["value"]));
  expect(cells?.slice(0, 2)).toEqual([
    ["类别", "单位", "指标", "本期排名", "上期排名", "参评总数", "位次变化", "颜色", "理由", "措施"],
    ["县", "莘县", "用电量", 1, "—", 11, "—", "蓝", "居前3位", ""],
  ]);
  expect(sheets[1]?.data[1]?.[7]).toMatchObject({ backgroundColor: "#1F5FA8", textColor: "#FFFFFF" });
  expect(sheets[1]?.data[2]?.[7]).not.toHaveProperty("textColor");
});

test("period and notice stand above, changes in a sheet of their own when there are any", () => {
  const { sheets } = workbook({ period: "1月", notice: "虚构", previous: evaluate([county("莘县", 4)]) });
  expect(sheets[0]?.data.slice(1, 3).map(([cell]) => cell?.["value"])).toEqual(["1月", "虚构"]);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(["概况", "通报", "颜色变化"]);
  expect(workbook({ previous: verdicts }).sheets).toHaveLength(2);
});

test("lists get buttons to filter, other sheets none", () => {
  const filterOf = (book: ReturnType<typeof workbook>) => {
    const [feature] = book.options["features"] as readonly {
      files: {
        transform: Record<string, { transform: (xml: string, options: unknown, at: { sheetIndex: number }) => string }>;
      };
    }[];
    const { transform } = feature!.files.transform["xl/worksheets/sheet{id}.xml"]!;
    return (sheetIndex: number) => transform("</sheetData>", {}, { sheetIndex });
  };
  const filter = filterOf(workbook());
  expect([0, 1, 9].map(filter)).toEqual(["</sheetData>", '</sheetData><autoFilter ref="A1:J4"/>', "</sheetData>"]);
  const empty = filterOf(bulletinWorkbook(createBulletin([], liaochengPolicy)) as ReturnType<typeof workbook>);
  expect(empty(1)).toBe("</sheetData>");
});
