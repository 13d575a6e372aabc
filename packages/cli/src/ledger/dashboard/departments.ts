import { escapeHtml } from "@liaocheng/report-model";
import type { BulletinColor } from "@liaocheng/ranking-evaluator";
import type { Context } from "../../context.js";
import type { JudgedPromise } from "../judged.js";
import type { Chip } from "./chip.js";

/** How many promises each lead department has, by colour; those with the worst colours first. */
export function departmentTable(
  { say }: Context,
  rows: readonly JudgedPromise[],
  colors: readonly BulletinColor[],
  chip: Chip,
): string {
  const nobody = say({ zh: "未明确牵头单位", en: "no lead department" });
  const groups = new Map<string, JudgedPromise[]>();
  for (const row of rows) {
    const name = row.promise.commitment.leads[0] ?? nobody;
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  const columns = [...colors.map(({ id }) => id), null];
  const counted = [...groups].map(([name, own]) => ({
    name,
    total: own.length,
    done: own.filter(({ status }) => status === "done").length,
    counts: columns.map((color) => own.filter(({ light }) => light.color === color).length),
  }));
  // colours go from best to worst, so the last counts first
  const worstFirst = [...colors.keys()].reverse();
  counted.sort(
    (one, other) =>
      worstFirst.map((place) => (other.counts[place] ?? 0) - (one.counts[place] ?? 0)).find((gap) => gap !== 0) ??
      other.total - one.total,
  );
  const heads = [
    say({ zh: "牵头单位", en: "Lead department" }),
    say({ zh: "合计", en: "All" }),
    say({ zh: "已完成", en: "Done" }),
    ...colors.map(({ id, name }) => chip({ color: id, colorName: name })),
    chip({ color: null, colorName: "不标注" }),
  ];
  const line = ({ name, counts, done, total }: (typeof counted)[number]): string =>
    `<tr><th scope="row">${escapeHtml(name)}</th>${[total, done, ...counts]
      .map((count) => `<td>${count === 0 ? '<span class="zero">0</span>' : String(count)}</td>`)
      .join("")}</tr>`;
  return `<section>
<h2>${say({ zh: "各单位", en: "Departments" })}</h2>
<div class="scroll">
<table>
<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join("")}</tr></thead>
<tbody>
${counted.map(line).join("\n")}
</tbody>
</table>
</div>
</section>`;
}
