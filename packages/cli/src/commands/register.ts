import type { Command } from "commander";
import type { Context } from "../context.js";
import { registerNegative } from "./register/negative.js";
import { registerPraise } from "./register/praise.js";
import { registerTopic } from "./register/topic.js";
import { registerWeeklyList } from "./register/weekly.js";

/** `gwr register NAME --store LEDGER`: the registers beside the ledger. */
export function registerRegisters(program: Command, context: Context): void {
  const register = program.command("register").description(
    context.say({
      zh: "登记和列出即时表扬、负面清单、每月一题、一周“双报告”",
      en: "registers beside the ledger: praise, negative list, topics of the month, weekly reports",
    }),
  );
  for (const add of [registerPraise, registerNegative, registerTopic, registerWeeklyList]) add(register, context);
}
