import { Command, Help, Option } from "commander";
import { version } from "../package.json";
import { registerCommands } from "./commands/index.js";
import type { Context } from "./context.js";
import { LANGUAGES } from "./language.js";

/**
 * Builds the command-line program of one run: global options, help in the run's language, every command.
 *
 * Commander never prints errors itself nor ends the process; `run` does both.
 */
export async function createProgram(context: Context, argv: readonly string[]): Promise<Command> {
  const { say } = context;
  const program = new Command("gwr")
    .description(
      say({
        zh: "把政府工作报告变成有类型、可核对的事实",
        en: "Turns Chinese government work reports (政府工作报告) into typed, checkable facts",
      }),
    )
    .exitOverride()
    .enablePositionalOptions()
    .showSuggestionAfterError()
    .configureHelp(localizedHelp(context))
    .configureOutput({
      writeOut: (text) => void context.stdout.write(text),
      writeErr: (text) => void context.stderr.write(text),
      outputError: () => undefined,
      getOutHasColors: () => context.colors.isColorSupported,
      getErrHasColors: () => context.errorColors.isColorSupported,
      getOutHelpWidth: () => context.stdout.columns ?? 100,
      getErrHelpWidth: () => context.stderr.columns ?? 100,
    })
    .helpOption("-h, --help", say({ zh: "显示帮助", en: "show help" }))
    .helpCommand("help [command]", say({ zh: "显示某个命令的帮助", en: "show the help of a command" }))
    .version(version, "-V, --version", say({ zh: "显示版本", en: "show the version" }))
    .addOption(
      new Option("--lang <lang>", say({ zh: "界面语言", en: "language of messages" })).choices(LANGUAGES).default("zh"),
    )
    .option("--debug", say({ zh: "出错时显示调用栈", en: "show the stack of internal errors" }));
  await registerCommands(program, context, argv);
  program.addHelpText(
    "after",
    "\n" +
      say({
        zh: "退出码：0 完成或无问题；1 有问题；2 用法或输入有误；3 gwr 自身缺陷",
        en: "Exit status: 0 done or clean; 1 findings; 2 wrong usage or input; 3 a defect of gwr",
      }),
  );
  return program;
}

const CHINESE_TITLES: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Arguments:": "参数：",
  "Options:": "选项：",
  "Global Options:": "全局选项：",
  "Commands:": "命令：",
};

function localizedHelp({ lang, colors }: Context): Partial<Help> {
  const help = new Help();
  const titled = (title: string): string => (lang === "zh" ? (CHINESE_TITLES[title] ?? title) : title);
  const translated = (term: string): string =>
    lang === "zh" ? term.replaceAll("[options]", "[选项]").replaceAll("[command]", "[命令]") : term;
  return {
    showGlobalOptions: true,
    styleTitle: (title) => colors.bold(titled(title)),
    commandUsage: (command) => translated(help.commandUsage(command)),
    subcommandTerm: (command) => translated(help.subcommandTerm(command)),
    optionDescription: (option) => (lang === "zh" ? describeInChinese(option) : help.optionDescription(option)),
  };
}

function describeInChinese({ description, argChoices, defaultValue }: Option): string {
  const remarks = [
    ...(argChoices ? [`可用：${argChoices.join("、")}`] : []),
    ...(defaultValue === undefined ? [] : [`默认：${String(defaultValue)}`]),
  ];
  return remarks.length === 0 ? description : `${description}（${remarks.join("；")}）`;
}
