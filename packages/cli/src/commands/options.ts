import { InvalidArgumentError, Option } from "commander";
import type { Context } from "../context.js";

/** `-o, --output FILE`: where the result goes instead of standard output. */
export function outputOption({ say }: Context): Option {
  return new Option(
    "-o, --output <file>",
    say({ zh: "结果写入文件（默认标准输出）", en: "write the result to a file (default standard output)" }),
  );
}

/** `--format NAME`; the first of the choices is the default. */
export function formatOption({ say }: Context, choices: readonly [string, ...string[]]): Option {
  return new Option("--format <format>", say({ zh: "结果格式", en: "format of the result" }))
    .choices(choices)
    .default(choices[0]);
}

/** `--bom`: CSV that Excel reads without garbling Chinese. */
export function bomOption({ say }: Context): Option {
  return new Option(
    "--bom",
    say({ zh: "CSV 带字节序标记，便于 Excel 打开", en: "begin CSV with a byte order mark, for Excel" }),
  );
}

/** An option whose value is a whole number from 1. */
export function integerOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((value) => {
    if (!/^[1-9]\d{0,8}$/u.test(value)) throw new InvalidArgumentError("");
    return Number(value);
  });
}

/** An option that may be given several times or hold several values joined by commas. */
export function listOption(flags: string, description: string, choices?: readonly string[]): Option {
  const shown = choices ? `${description} (${choices.join(", ")})` : description;
  return new Option(flags, shown).argParser((value: string, previous: readonly string[] | undefined) => {
    const values = value.split(/[,，]/u).filter((part) => part !== "");
    if (values.length === 0 || (choices && values.some((part) => !choices.includes(part)))) {
      throw new InvalidArgumentError(choices ? `Allowed choices are ${choices.join(", ")}.` : "");
    }
    return [...(previous ?? []), ...values];
  });
}
