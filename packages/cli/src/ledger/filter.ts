import type { RankingPolicy } from "@liaocheng/ranking-evaluator";
import { InvalidArgumentError, Option, type Command } from "commander";
import { CliError } from "../cli-error.js";
import { COMMITMENT_KINDS } from "../commands/ledger/words.js";
import { integerOption, listOption } from "../commands/options.js";
import type { Context } from "../context.js";
import { isYear } from "../known/known-options.js";
import type { JudgedPromise } from "./judged.js";
import { WORK_STATUSES } from "./words.js";

/** Which promises are asked for. */
export interface FilterOptions {
  readonly year?: number | "all";
  readonly department?: readonly string[];
  readonly status?: readonly string[];
  readonly color?: readonly string[];
  readonly dueWithin?: number;
  readonly kind?: readonly string[];
  readonly gone?: true;
}

/** Adds the options that choose promises. */
export function addFilterOptions(command: Command, { say }: Context): Command {
  return command
    .addOption(
      new Option(
        "--year <year>",
        say({
          zh: "哪一年的台账（默认最新一年；all 为所有年份）",
          en: "year planned (default the latest; all for every year)",
        }),
      ).argParser((value) => {
        if (value === "all") return value;
        if (!isYear(value)) throw new InvalidArgumentError("");
        return Number(value);
      }),
    )
    .addOption(
      listOption(
        "--department <name>",
        say({ zh: "只要这些单位牵头或配合的", en: "only what these units answer for" }),
      ),
    )
    .addOption(
      listOption("--status <status>", say({ zh: "只要这些状态", en: "only these states" }), Object.keys(WORK_STATUSES)),
    )
    .addOption(
      listOption(
        "--color <color>",
        say({ zh: "只要这些颜色，none 为不标注", en: "only these colours; none for no colour" }),
      ),
    )
    .addOption(
      integerOption(
        "--due-within <days>",
        say({ zh: "只要这些天内到期、尚未完成的", en: "only what is due within so many days and not done" }),
      ),
    )
    .addOption(
      listOption("--kind <kind>", say({ zh: "只要这些类别", en: "only these kinds" }), Object.keys(COMMITMENT_KINDS)),
    )
    .addOption(new Option("--gone", say({ zh: "也列出更正后删去的", en: "also those a correction took out" })));
}

/**
 * Which promises fit.
 *
 * @throws {CliError} `USAGE` for a colour that the policy does not have.
 */
export function filterOf(
  { department, status, color, dueWithin, kind, gone }: FilterOptions,
  { colors }: RankingPolicy,
): (one: JudgedPromise) => boolean {
  const wanted = color?.map((name) => colorNamed(name, colors));
  return ({ promise, light, status: own }) => {
    const { commitment } = promise;
    const { daysLeft } = light.standing;
    return (
      (gone === true || !promise.gone) &&
      (department === undefined ||
        commitment.departments.some((unit) => department.some((name) => unit.includes(name)))) &&
      (status === undefined || status.includes(own)) &&
      (wanted === undefined || wanted.includes(light.color)) &&
      (dueWithin === undefined ||
        (own !== "done" && daysLeft !== undefined && daysLeft >= 0 && daysLeft <= dueWithin)) &&
      (kind === undefined || kind.includes(commitment.kind))
    );
  };
}

function colorNamed(name: string, colors: RankingPolicy["colors"]): string | null {
  if (name === "none") return null;
  const found = colors.find((color) => color.id === name || color.name === name);
  if (found !== undefined) return found.id;
  const choices = [...colors.map(({ id }) => id), "none"].join(", ");
  throw new CliError("USAGE", {
    zh: `规则里没有颜色“${name}”，可用：${choices}`,
    en: `the policy has no colour “${name}”; choices: ${choices}`,
  });
}
