/** Questions to a panel, in SQL: DuckDB reads its parquet files where they are. */
import { DuckDBInstance } from "@duckdb/node-api";

/** Main growth targets, one a report: the first where the panel has several. */
const GROWTH = `
  from 'PANEL/part-*.parquet'
  where concept = 'gdp' and kind = 'growth' and headline
  qualify row_number() over (partition by source order by start) = 1`;

const QUESTIONS = {
  /** Growth targets of the provinces of the last year, beside last year's and the nation's. */
  provinces: `
    select region, valuePoint as target, valueLow as low, valueHigh as high, prevTarget as previous, parentTierTarget as nation, hardSoft
    ${GROWTH} and govLevel = 'province' and reportYear = (select max(reportYear) from 'PANEL/part-*.parquet')
    order by target desc, adcode`,
  /** How far targets of provinces and cities go beyond those of the tier above. */
  overshoot: `
    select govLevel as tier, reportYear as year, region, overshootVsParent as overshoot
    ${GROWTH} and overshootVsParent is not null
    order by tier, year, region`,
  /** How binding targets are worded, by tier: all main targets of all years. */
  words: `
    select govLevel as tier, hardSoft, count(*)::integer as targets
    from 'PANEL/part-*.parquet'
    where headline and hardSoft is not null
    group by all order by all`,
};

/**
 * Asks a panel.
 *
 * @param {string} panel - Folder that `gwr panel … --format parquet -o FOLDER` wrote.
 * @returns {Promise<Record<keyof typeof QUESTIONS, Record<string, any>[]>>} The rows of each answer.
 */
export async function ask(panel) {
  const connection = await (await DuckDBInstance.create()).connect();
  const answers = {};
  for (const [name, sql] of Object.entries(QUESTIONS)) {
    const reader = await connection.runAndReadAll(sql.replaceAll("PANEL", panel.replaceAll("'", "''")));
    answers[name] = reader.getRowObjectsJson();
  }
  connection.closeSync();
  return answers;
}
