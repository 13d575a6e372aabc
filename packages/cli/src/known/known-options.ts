import { documentKindSchema } from "@liaocheng/report-model";
import type { ReportOptions } from "@liaocheng/report-parser";
import { InvalidArgumentError, Option, type Command } from "commander";
import { addCityOptions, type CityOptions } from "../city/city-options.js";
import type { Context } from "../context.js";

/** What the command line says of the reports: `--region`, `--year`, `--review-year`, `--document-kind`, `--manifest`. */
export interface KnownOptions extends CityOptions {
  readonly region?: string;
  readonly year?: number;
  readonly reviewYear?: number;
  readonly documentKind?: ReportOptions["documentKind"];
  readonly manifest?: string;
}

/** Adds the options with which a caller says what a text does not tell; every command that reads reports has them. */
export function addKnownOptions(command: Command, context: Context): Command {
  const { say } = context;
  return addCityOptions(command, context)
    .addOption(
      new Option(
        "--region <name>",
        say({ zh: "报告的地区，如 聊城市", en: "region of the report, its name in Chinese" }),
      ),
    )
    .addOption(
      new Option(
        "--year <year>",
        say({ zh: "报告安排的年份（即“今年”）", en: "year that the report plans, which it calls this year" }),
      ).argParser(readYear),
    )
    .addOption(
      new Option("--review-year <year>", say({ zh: "报告回顾的年份", en: "year that the report reviews" })).argParser(
        readYear,
      ),
    )
    .addOption(
      new Option("--document-kind <kind>", say({ zh: "文种", en: "kind of document" })).choices(
        documentKindSchema.options,
      ),
    )
    .addOption(
      new Option(
        "--manifest <file>",
        say({
          zh: "多份报告的清单（csv、xlsx、json）：file、region、year、review_year、kind 各列",
          en: "what is known of many reports (csv, xlsx, json): columns file, region, year, review_year, kind",
        }),
      ),
    );
}

/** A year from 1900 to 2099. */
export const isYear = (value: string): boolean => /^(?:19|20)\d{2}$/u.test(value);

function readYear(value: string): number {
  if (!isYear(value)) throw new InvalidArgumentError("");
  return Number(value);
}
