import {
  builtInPolicies,
  findPolicy,
  parsePolicy,
  RankingError,
  type RankingPolicy,
} from "@liaocheng/ranking-evaluator";
import { parse } from "yaml";
import { callerMistake } from "../caller-mistake.js";
import { CliError } from "../cli-error.js";
import type { Context } from "../context.js";
import { readBytes } from "../read-documents.js";

/**
 * Loads a policy: one of the city file or a built-in one by its name, else a JSON or YAML file; without a name the first of the city file.
 *
 * @throws {CliError} `UNSUITABLE` for a file that is no policy, `USAGE` for an unknown name, `UNREADABLE`.
 */
export async function loadPolicy(
  asked: string | undefined,
  context: Context,
  own: readonly RankingPolicy[] = [],
): Promise<RankingPolicy> {
  const nameOrFile = asked ?? own[0]?.id ?? "liaocheng";
  const ofCity = own.find(({ id }) => id === nameOrFile);
  if (ofCity) return ofCity;
  const builtIn = builtInPolicies().find(({ id }) => id === nameOrFile);
  if (builtIn) return builtIn;
  try {
    if (!/[./\\]/u.test(nameOrFile)) return findPolicy(nameOrFile);
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await readBytes(nameOrFile, context));
    return parsePolicy(parse(text));
  } catch (error) {
    if (error instanceof RankingError) {
      const isName = error.code === "POLICY_UNKNOWN";
      throw callerMistake(isName ? "USAGE" : "UNSUITABLE", error, isName ? undefined : nameOrFile);
    }
    if (error instanceof CliError) throw error;
    throw new CliError(
      "UNSUITABLE",
      { zh: `${nameOrFile} 不是有效的 UTF-8 YAML 或 JSON`, en: `${nameOrFile} is no valid UTF-8 YAML or JSON` },
      { cause: error },
    );
  }
}
