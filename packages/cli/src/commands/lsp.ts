import type { Command } from "commander";
import type { Context } from "../context.js";

/** `gwr lsp`: the proofreader in an editor, over standard input and output. */
export function registerLsp(program: Command, context: Context): void {
  program
    .command("lsp")
    .description(
      context.say({
        zh: "在编辑器中校对：语言服务器（标准输入输出）",
        en: "proofread in an editor: a language server over standard input and output",
      }),
    )
    .option("--stdio", context.say({ zh: "编辑器照例给出，可省略", en: "given by editors, may be left out" }))
    .action(async () => {
      const { createConnection, ProposedFeatures } = await import("vscode-languageserver/node.js");
      const { serve } = await import("../lsp/server.js");
      serve(createConnection(ProposedFeatures.all, context.stdin, context.stdout), context);
      await new Promise<void>((resolve) => {
        context.stdin.once("end", resolve);
        context.stdin.once("close", resolve);
      });
    });
}
