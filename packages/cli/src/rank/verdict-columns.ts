import type { RankingPolicy, Verdict } from "@liaocheng/ranking-evaluator";
import type { Context } from "../context.js";
import type { Column } from "../formats/column.js";

/** The row of `--format json`: the contract's fields, and with `explain` everything the evaluator knows. */
export function toJsonRow(verdict: Verdict, explain: boolean): object {
  const { unit, unitType, indicator, rank, previousRank, total, change, color, reasons, ...more } = verdict;
  const { lights } = verdict;
  const row = {
    unit,
    unitType,
    indicator,
    rank,
    previousRank,
    total,
    change,
    color,
    reasons,
    ...(lights && { lights }),
  };
  return explain ? { ...row, ...more } : row;
}

/** Columns of the table and of CSV; the colour is its word. */
export function verdictColumns(
  context: Context,
  policy: RankingPolicy,
  explain: boolean,
  painted: boolean,
): Column<Verdict>[] {
  const { say, colors } = context;
  const paints: Readonly<Record<string, (text: string) => string>> = {
    blue: colors.blue,
    yellow: colors.yellow,
    red: colors.red,
    green: colors.green,
  };
  const header = (zh: string, en: string): string => (painted ? say({ zh, en }) : zh);
  const place = (title: string, value: (verdict: Verdict) => number | null): Column<Verdict> => ({
    header: title,
    value: (verdict) => value(verdict) ?? undefined,
    align: "right",
  });
  return [
    { header: header("单位", "unit"), value: ({ unit }) => unit, ...(painted && { width: 20 }) },
    { header: header("类别", "type"), value: ({ unitType }) => unitType, ...(painted && { width: 14 }) },
    { header: header("指标", "indicator"), value: ({ indicator }) => indicator, ...(painted && { width: 24 }) },
    place(header("本期排名", "rank"), ({ rank }) => rank),
    place(header("上期排名", "previous"), ({ previousRank }) => previousRank),
    place(header("参评总数", "total"), ({ total }) => total),
    place(header("位次变化", "change"), ({ change }) => change),
    ...colorColumns(policy, header("颜色", "colour"), painted ? paints : undefined),
    explain
      ? {
          header: header("说明", "explanation"),
          value: ({ explanation }) => explanation,
          ...(painted && { width: 40 }),
        }
      : {
          header: header("理由", "reasons"),
          value: ({ reasons }) => reasons.join("；"),
          ...(painted && { width: 40 }),
        },
    ...(explain
      ? [
          {
            header: header("升一档", "to better"),
            value: ({ toBetter }: Verdict) => toBetter?.text,
            ...(painted && { width: 26 }),
          },
          {
            header: header("降一档", "to worse"),
            value: ({ toWorse }: Verdict) => toWorse?.text,
            ...(painted && { width: 26 }),
          },
          {
            header: header("未判", "unjudged"),
            value: ({ unjudged }: Verdict) => unjudged.map(({ message }) => message).join("；"),
            ...(painted && { width: 26 }),
          },
        ]
      : []),
  ];
}

type Paints = Readonly<Record<string, (text: string) => string>>;

/** One column of the colour, or one of each light where the policy shows several. */
function colorColumns(policy: RankingPolicy, header: string, paints: Paints | undefined): Column<Verdict>[] {
  const names = new Map(policy.colors.map(({ id, name }) => [id, name]));
  const column = (title: string, of: (verdict: Verdict) => string | null): Column<Verdict> => ({
    header: title,
    value: (verdict) => {
      const color = of(verdict);
      return color === null ? "不标注" : (names.get(color) ?? color);
    },
    ...(paints && { paint: (text: string, verdict: Verdict) => paints[of(verdict) ?? ""]?.(text) ?? text }),
  });
  const lights = Object.entries(policy.lights);
  if (lights.length === 0) return [column(header, ({ color }) => color)];
  return lights.map(([id, name]) => column(name, ({ lights: own }) => own?.[id] ?? null));
}
