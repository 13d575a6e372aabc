import process from "node:process";
import { runLanguageServer } from "@liaocheng/cli/language-server";

await runLanguageServer(process.argv.slice(2));
