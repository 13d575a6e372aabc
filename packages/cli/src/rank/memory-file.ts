import { keepColors, memoryBefore, type RankingMemory } from "@liaocheng/ranking-evaluator";
import { periodColorSchema, type PeriodColor } from "@liaocheng/report-model";
import * as z from "zod";
import { CliError } from "../cli-error.js";
import type { Context } from "../context.js";
import { readBytes } from "../read-documents.js";
import { writeResult } from "../write-result.js";
import type { KeptColors } from "./color-keeping.js";

/** Colours as they were kept before periods had names: the latest first. */
const earlierSchema = z.record(z.string(), z.array(z.string().nullable()));
const fileSchema = z.object({ colors: z.array(periodColorSchema), earlier: earlierSchema.optional() });

interface MemoryFile {
  readonly colors: readonly PeriodColor[];
  readonly earlier: RankingMemory;
}

/** The colours in a json file, to which those of a period can be added. */
export async function colorsInFile(file: string, context: Context): Promise<KeptColors> {
  const { colors, earlier } = await readMemory(file, context);
  return {
    memory: (period) => behind(memoryBefore(colors, period), earlier),
    keep: (fresh) =>
      writeResult(
        context,
        file,
        JSON.stringify(
          { colors: keepColors(colors, fresh), ...(Object.keys(earlier).length > 0 && { earlier }) },
          null,
          1,
        ),
      ),
  };
}

/** Colours without a period are older than all that have one. */
function behind(memory: RankingMemory, earlier: RankingMemory): RankingMemory {
  const keys = new Set([...Object.keys(memory), ...Object.keys(earlier)]);
  return Object.fromEntries([...keys].map((key) => [key, [...(memory[key] ?? []), ...(earlier[key] ?? [])]]));
}

/** Reads the colours of earlier periods; a file that does not exist yet holds none. */
async function readMemory(file: string, context: Context): Promise<MemoryFile> {
  let text: string;
  try {
    text = new TextDecoder().decode(await readBytes(file, context));
  } catch (error) {
    const missing =
      error instanceof CliError &&
      error.cause instanceof Error &&
      "code" in error.cause &&
      error.cause.code === "ENOENT";
    if (missing) return { colors: [], earlier: {} };
    throw error;
  }
  try {
    const read: unknown = JSON.parse(text);
    const earlier = earlierSchema.safeParse(read);
    if (earlier.success) return { colors: [], earlier: earlier.data };
    const { colors, earlier: before = {} } = fileSchema.parse(read);
    return { colors, earlier: before };
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
