import { createEvaluator, evaluate, liaochengPolicy } from "@liaocheng/ranking-evaluator";

const ROWS = 1_000_000;

/** Rankings as cities have them: 16 cities for departments, 11 counties and zones. */
const small = Array.from({ length: ROWS }, (_, index) => {
  const total = index % 2 === 0 ? 11 : 16;
  return {
    unit: `单位${index % 5000}`,
    unitType: index % 2 === 0 ? "县（市、区）" : "市政府部门",
    indicator: `指标${Math.floor(index / 5000)}`,
    rank: 1 + ((index * 7919) % total),
    previousRank: 1 + ((index * 104729) % total),
    total,
  };
});

/** One ranking of a hundred thousand, where nothing can be remembered. */
const large = Array.from({ length: ROWS / 10 }, (_, index) => ({
  unit: `单位${index}`,
  unitType: "市政府部门",
  indicator: "指标",
  rank: index + 1,
  previousRank: 1 + ((index * 7919) % (ROWS / 10)),
  total: ROWS / 10,
}));

function time(title, rows, work) {
  const runs = Array.from({ length: 5 }, () => {
    const started = performance.now();
    work(rows);
    return performance.now() - started;
  }).sort((one, other) => one - other);
  const rate = (rows.length / runs[2] / 1000).toFixed(2);
  console.log(
    `${title}: ${rows.length} rows, median ${Math.round(runs[2])} ms, worst ${Math.round(runs[4])} ms (${rate} million a second)`,
  );
}

time("evaluate, small rankings", small, (rows) => evaluate(rows));
time("evaluateRow one by one, small rankings", small, (rows) => {
  const evaluator = createEvaluator(liaochengPolicy);
  for (const row of rows) evaluator.evaluateRow(row);
});
time("evaluate, one ranking of 100 000", large, (rows) => evaluate(rows));
