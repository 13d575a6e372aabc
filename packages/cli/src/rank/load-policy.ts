import {
  builtInPolicies,
  findPolicy,
  parsePolicy,
  RankingError,
  type RankingPolicy,
} from "@liaocheng/ranking-evaluator";
import { parse } from "yaml";
import { CliError } from "../cli-error.js";
import type { Context } from "../context.js";
import { readBytes } from "../read-documents.js";

/**
 * Loads a policy: a built-in one by its name, else a JSON or YAML file.
 *
 * @throws {CliError} `UNSUITABLE` for a file that is no policy, `USAGE` for an unknown name, `UNREADABLE`.
 */
export async function loadPolicy(nameOrFile: string, context: Context): Promise<RankingPolicy> {
  const builtIn = builtInPolicies().find(({ id }) => id === nameOrFile);
  if (builtIn) return builtIn;
  try {
    if (!/[./\\]/u.test(nameOrFile)) return findPolicy(nameOrFile);
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await readBytes(nameOrFile, context));
    return parsePolicy(parse(text));
  } catch (error) {
    if (error instanceof CliError) throw error;
    const unknown = error instanceof RankingError && error.code === "POLICY_UNKNOWN";
    const message = error instanceof Error ? error.message : String(error);
    throw new CliError(
      unknown ? "USAGE" : "UNSUITABLE",
      unknown
        ? { zh: message, en: `no policy named ${nameOrFile}; name a built-in one or a file` }
        : { zh: `${nameOrFile}：${message}`, en: `${nameOrFile} is no policy: ${message}` },
      { cause: error },
    );
  }
}
