import { memoryBefore, periodColors, rankingPeriod, RankingError, type Verdict } from "@liaocheng/ranking-evaluator";
import type { PeriodColor } from "@liaocheng/report-model";
import { Option } from "commander";
import { CliError } from "../cli-error.js";
import type { Context } from "../context.js";
import { withLedger } from "../ledger/open-ledger.js";
import type { KeptColors } from "./color-keeping.js";
import { colorsInFile } from "./memory-file.js";

/** Where colours are kept, as the command line says. */
export interface MemoryOptions {
  readonly memory?: string;
  readonly store?: string;
  readonly remember?: true;
}

/** `--memory`, `--store` and `--remember`: the same in every command that judges periods. */
export function memoryOptions({ say }: Context): Option[] {
  return [
    new Option(
      "--memory <file>",
      say({ zh: "各期颜色的记录（json），用于连续几期的规则", en: "colours of earlier periods (json), for streaks" }),
    ),
    new Option(
      "--store <file>",
      say({
        zh: "台账文件：读取各期颜色、逾期事项、表扬和负面清单",
        en: "ledger: colours of earlier periods, overdue items, praise and negative list",
      }),
    ).conflicts("memory"),
    new Option(
      "--remember",
      say({
        zh: "把本期颜色写回 --memory 或 --store；同一期再写只算一次，更正后替换",
        en: "write the colours of this period back to --memory or --store; the same period again replaces",
      }),
    ),
  ];
}

/**
 * Opens what is kept; `undefined` when nothing is asked for.
 *
 * @throws {CliError} `USAGE` for `--remember` without a place to keep colours.
 */
export async function keptColors(
  context: Context,
  policy: string,
  { memory, store, remember }: MemoryOptions,
): Promise<KeptColors | undefined> {
  if (memory !== undefined) return colorsInFile(memory, context);
  if (store !== undefined) return colorsInStore(context, store, policy);
  if (remember !== true) return undefined;
  throw new CliError("USAGE", {
    zh: "--remember 须与 --memory 或 --store 同用",
    en: "--remember needs --memory or --store",
  });
}

async function colorsInStore(context: Context, file: string, policy: string): Promise<KeptColors> {
  const colors = await withLedger(context, file, {}, (store) => store.colors(policy));
  return {
    memory: (period) => memoryBefore(colors, period),
    keep: (fresh) =>
      withLedger(context, file, {}, (store) => {
        store.keepColors(policy, fresh);
      }),
  };
}

/**
 * The period that colours are kept under, written one way.
 *
 * @throws {CliError} `USAGE` for what is no period, and where none is given though colours are to be kept.
 */
export function keptPeriod(period: string | undefined, remember: boolean): string | undefined {
  if (period === undefined) {
    if (!remember) return undefined;
    throw new CliError("USAGE", {
      zh: "--remember 须用 --period 指明期间，如 2023年1月：同一期只算一次",
      en: "--remember needs --period, such as 2023年1月: a period counts once",
    });
  }
  try {
    return rankingPeriod(period).id;
  } catch (error) {
    if (!(error instanceof RankingError)) throw error;
    throw new CliError(
      "USAGE",
      {
        zh: `看不懂期间“${period}”：请写成 2023年1月、2023年1—5月、2023年一季度、2023-W05 等`,
        en: `cannot read the period “${period}”; write 2023年1月, 2023年1—5月, 2023年一季度, 2023-W05`,
      },
      { cause: error },
    );
  }
}

/** Colours of the verdicts of a period, to be kept. */
export const colorsOf = (verdicts: readonly Verdict[], period: string): PeriodColor[] => periodColors(verdicts, period);
