import { resolve } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { CliError } from "../../cli-error.js";
import type { Context } from "../../context.js";
import type { CheckedFile } from "./check-file.js";

/** Writes mended files in place of those they were read from. */
export async function writeFixes(checked: readonly CheckedFile[], context: Context): Promise<void> {
  for (const { file, fixed } of checked) {
    if (fixed === undefined) continue;
    if (file === "-")
      throw new CliError("USAGE", {
        zh: "标准输入不能改写：用 --diff 查看",
        en: "standard input cannot be rewritten; see --diff",
      });
    try {
      await writeFileAtomic(resolve(context.cwd, file), Buffer.from(fixed));
    } catch (error) {
      throw new CliError(
        "UNWRITABLE",
        { zh: `无法写入 ${file}：请检查权限`, en: `cannot write ${file}; check its permissions` },
        { cause: error },
      );
    }
  }
}
