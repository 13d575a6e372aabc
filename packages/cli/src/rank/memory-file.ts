import type { RankingMemory } from "@liaocheng/ranking-evaluator";
import { z } from "zod";
import { CliError } from "../cli-error.js";
import type { Context } from "../context.js";
import { readBytes } from "../read-documents.js";

const memorySchema = z.record(z.string(), z.array(z.string().nullable()));

/** Reads the colours of earlier periods; a file that does not exist yet holds none. */
export async function readMemory(file: string, context: Context): Promise<RankingMemory> {
  let text: string;
  try {
    text = new TextDecoder().decode(await readBytes(file, context));
  } catch (error) {
    const missing =
      error instanceof CliError &&
      error.cause instanceof Error &&
      "code" in error.cause &&
      error.cause.code === "ENOENT";
    if (missing) return {};
    throw error;
  }
  try {
    return memorySchema.parse(JSON.parse(text));
  } catch (error) {
    throw new CliError(
      "UNSUITABLE",
      {
        zh: `${file} 不是颜色记录：应是 --remember 写出的 json`,
        en: `${file} is no record of colours, as --remember writes it`,
      },
      { cause: error },
    );
  }
}
