import { evaluateUnits, type RankingPolicy, type UnitVerdict, type Verdict } from "@liaocheng/ranking-evaluator";
import { CliError } from "../cli-error.js";
import type { Context } from "../context.js";
import type { Column } from "../formats/column.js";
import { renderCsv } from "../formats/csv.js";
import { renderTable } from "../formats/table.js";
import { writeResult } from "../write-result.js";

/**
 * Writes a verdict for each unit over all its indicators.
 *
 * @throws {CliError} `USAGE` where the policy does not join indicators, or for a format that has no such form.
 */
export async function writeUnits(
  context: Context,
  policy: RankingPolicy,
  verdicts: AsyncIterable<Verdict>,
  { format, output, bom }: { readonly format: string; readonly output?: string | undefined; readonly bom: boolean },
): Promise<void> {
  if (!policy.populations.some(({ units }) => units !== undefined)) {
    throw new CliError("USAGE", {
      zh: `规则 ${policy.id} 没有 units，不能按单位汇总：请在规则里写明 take 或 rules`,
      en: `policy ${policy.id} has no units; say in it how indicators make a unit (take or rules)`,
    });
  }
  const all: Verdict[] = [];
  for await (const verdict of verdicts) all.push(verdict);
  const units = evaluateUnits(all, policy);
  const columns = unitColumns(context, policy);
  switch (format) {
    case "json":
      return writeResult(context, output, JSON.stringify(units, null, 2));
    case "csv":
      return writeResult(context, output, renderCsv(units, columns, { bom }));
    case "table":
      return writeResult(context, output, renderTable(context, units, columns));
    default:
      throw new CliError("USAGE", {
        zh: `--units 只有 table、json、csv；${format} 通报里自带各单位总体情况`,
        en: `--units writes table, json or csv; a bulletin (${format}) has the units in it`,
      });
  }
}

function unitColumns({ say }: Context, policy: RankingPolicy): Column<UnitVerdict>[] {
  const names = new Map(policy.colors.map(({ id, name }) => [id, name]));
  return [
    { header: say({ zh: "单位", en: "unit" }), value: ({ unit }) => unit },
    { header: say({ zh: "类别", en: "type" }), value: ({ unitType }) => unitType },
    {
      header: say({ zh: "总体", en: "overall" }),
      value: ({ color }) => (color === null ? say({ zh: "不标注", en: "none" }) : (names.get(color) ?? color)),
    },
    { header: say({ zh: "指标数", en: "judged" }), value: ({ judged }) => judged, align: "right" },
    { header: say({ zh: "得分", en: "points" }), value: ({ points }) => points, align: "right" },
    { header: say({ zh: "理由", en: "why" }), value: ({ reasons }) => reasons.join("；"), width: 48 },
    { header: say({ zh: "措施", en: "action" }), value: ({ actions }) => actions.join("，") },
  ];
}
