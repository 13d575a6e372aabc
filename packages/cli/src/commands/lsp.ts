import { resolve } from "node:path";
import type { Command } from "commander";
import { addCityOptions, type CityOptions } from "../city/city-options.js";
import { readCityFile } from "../city/city-file.js";
import type { Context } from "../context.js";

/** `gwr lsp`: the proofreader in an editor, over standard input and output. */
export function registerLsp(program: Command, context: Context): void {
  const command = program
    .command("lsp")
    .description(
      context.say({
        zh: "在编辑器中校对：语言服务器（标准输入输出）",
        en: "proofread in an editor: a language server over standard input and output",
      }),
    )
    .option("--stdio", context.say({ zh: "编辑器照例给出，可省略", en: "given by editors, may be left out" }));
  addCityOptions(command, context).action(async (options: CityOptions) => {
    const { city } = options;
    // Texts lie in folders of their own, the file that is named in that of the run.
    const named = city === undefined ? options : { ...options, city: resolve(context.cwd, city) };
    if (named.city !== undefined) await readCityFile(named.city, context);
    const { listen } = await import("../lsp/listen.js");
    await listen(context, named);
  });
}
