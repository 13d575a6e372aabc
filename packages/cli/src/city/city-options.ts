import { Option, type Command } from "commander";
import type { Context } from "../context.js";

/** Which city file a run takes: one named by `--city`, none with `--no-config`, else the nearest one upward. */
export interface CityOptions {
  readonly city?: string;
  /** False with `--no-config`; of `gwr check` the file that `--config` names. */
  readonly config?: boolean | string;
}

/** Adds the options that name a city file; every command that reads reports or rankings has them. */
export function addCityOptions(command: Command, { say }: Context): Command {
  return command
    .addOption(
      new Option(
        "--city <file>",
        say({
          zh: "城市配置文件（默认从报告所在文件夹向上找 gwr.config.yaml、json、ts、js）",
          en: "city file (by default gwr.config.yaml, json, ts or js, looked for upward from the report)",
        }),
      ),
    )
    .addOption(new Option("--no-config", say({ zh: "不用任何城市配置文件", en: "take no city file" })));
}
