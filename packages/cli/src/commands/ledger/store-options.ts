import { InvalidArgumentError, Option } from "commander";
import type { Context } from "../../context.js";
import { isDay } from "../../ledger/days.js";
import { LIGHTS } from "../../ledger/ledger-policies.js";

/** `--store FILE`: the ledger. */
export const storeOption = ({ say }: Context): Option =>
  new Option(
    "--store <file>",
    say({ zh: "台账文件（SQLite）", en: "file of the ledger (SQLite)" }),
  ).makeOptionMandatory();

/** `--as-of DATE`: what came later does not count. */
export const asOfOption = ({ say }: Context): Option =>
  dayOption("--as-of <date>", say({ zh: "截至日期（默认今天）", en: "day of judgement (default today)" }));

/** `--policy NAME`: rules of the lights. */
export const lightsOption = ({ say }: Context): Option =>
  new Option(
    "--policy <policy>",
    say({ zh: "亮灯规则名或规则文件", en: "policy of the lights, its name or file" }),
  ).default(LIGHTS);

/** An option whose value is a day, 2023-06-30. */
export const dayOption = (flags: string, description: string): Option =>
  new Option(flags, description).argParser((value) => {
    if (!isDay(value)) throw new InvalidArgumentError("2023-06-30");
    return value;
  });

/** An option whose value is a number, negative ones and decimals too. */
export const numberOption = (flags: string, description: string): Option =>
  new Option(flags, description).argParser((value) => {
    if (!/^[+-]?\d{1,15}(?:\.\d{1,10})?$/u.test(value)) throw new InvalidArgumentError("");
    return Number(value);
  });
