import { CallerError } from "@liaocheng/report-model/caller";
import type { Localized } from "../words/localized.js";

/** Whether a part of the program could not be loaded. A worker remembers that and never asks for the part again. */
export function missesPart(error: unknown): boolean {
  return error instanceof Error && /dynamically imported module|module script failed/iu.test(error.message);
}

/** What went wrong, in one line of each language: what a library says of what it was given, or that it is a defect of ours. */
export function errorLine(error: unknown): Localized {
  if (error instanceof CallerError) return error.messages;
  if (missesPart(error))
    return {
      zh: "这部分程序还没有载入，现在又连不上：请联网后再试，或使用单文件版",
      en: "This part of the program is not loaded yet and cannot be reached; go online, or use the single-file version",
    };
  const cause = error instanceof Error ? error.message : String(error);
  return { zh: `程序出错：${cause}`, en: `The program failed: ${cause}` };
}
