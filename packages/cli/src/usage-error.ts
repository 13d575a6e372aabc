import type { CommanderError } from "commander";
import { CliError } from "./cli-error.js";
import type { Localized } from "./language.js";

const SEE_HELP: Localized = { zh: "；用 --help 查看用法", en: "; see --help" };

/** What each of commander's usage errors says; `named` are the quoted words of its own message, in order. */
const MESSAGES: Readonly<Record<string, (named: readonly string[]) => Localized>> = {
  "commander.unknownOption": ([option]) => ({ zh: `没有选项 ${option}`, en: `unknown option ${option}` }),
  "commander.unknownCommand": ([command]) => ({ zh: `没有命令 ${command}`, en: `unknown command ${command}` }),
  "commander.missingArgument": ([name]) => ({ zh: `缺少参数 <${name}>`, en: `missing argument <${name}>` }),
  "commander.missingMandatoryOptionValue": ([option = ""]) => ({
    zh: `缺少选项 ${option}`,
    en: `missing option ${option}`,
  }),
  "commander.conflictingOption": ([option = "", other = ""]) => ({
    zh: `选项 ${option} 不能与 ${other} 同用`,
    en: `option ${option} cannot go with ${other}`,
  }),
  "commander.optionMissingArgument": ([option]) => ({
    zh: `选项 ${option} 缺少值`,
    en: `option ${option} needs a value`,
  }),
};

/**
 * Says a usage error of commander in both languages.
 *
 * @returns The error to show; `undefined` when commander has already shown the help.
 */
export function translateUsageError(error: CommanderError): CliError | undefined {
  if (error.code === "commander.help") return undefined;
  const message = error.message.replace(/^error: /u, "");
  const named = Array.from(message.matchAll(/'([^']*)'/gu), (match) => match[1] ?? "");
  const described = MESSAGES[error.code]?.(named) ?? describeOther(error.code, message, named);
  const suggestion = /\(Did you mean (?:one of )?([^?]{1,200})\?\)/u.exec(message)?.[1];
  const hint: Localized = suggestion
    ? { zh: `，是不是 ${suggestion}`, en: ` (did you mean ${suggestion}?)` }
    : { zh: "", en: "" };
  return new CliError(
    "USAGE",
    { zh: described.zh + hint.zh + SEE_HELP.zh, en: described.en + hint.en + SEE_HELP.en },
    { cause: error },
  );
}

function describeOther(code: string, message: string, named: readonly string[]): Localized {
  if (code === "commander.excessArguments") return { zh: "参数太多", en: "too many arguments" };
  if (code === "commander.invalidArgument") {
    const reason = /is invalid\. ?(.*)$/su.exec(message)?.[1] ?? "";
    const choices = /^Allowed choices are (.+)\.$/u.exec(reason)?.[1];
    const [option, value] = named;
    return {
      zh: `${option} 不接受“${value}”` + (choices ? `，可用：${choices}` : reason && `：${reason}`),
      en: `${option} does not take '${value}'` + (choices ? `; choices: ${choices}` : reason && `: ${reason}`),
    };
  }
  return { zh: message, en: message };
}
