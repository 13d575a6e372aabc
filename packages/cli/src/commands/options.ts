import { Option } from "commander";
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
