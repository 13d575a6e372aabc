import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PageReader } from "@liaocheng/report-reader";
import { createWorker, OEM } from "tesseract.js";
import { linesOf } from "./lines-of.js";
import { portableGraymap } from "./portable-graymap.js";

/**
 * Recognises pages until it is closed.
 *
 * @since 0.1.0
 */
export interface Recogniser {
  /** For the option `readPage` of `readReport`; pages are recognised one behind the other. */
  readonly readPage: PageReader;
  /** Ends the thread it works in; a program does not end before. */
  close(): Promise<void>;
}

/** Where the package of language data keeps the smaller model, which reads figures and Chinese marks better than the large one. */
const MODEL = "4.0.0_best_int";

/**
 * Starts a recogniser of printed simplified Chinese.
 *
 * It works in a thread of its own, with language data that was installed with it: nothing is fetched and nothing is written.
 *
 * @returns The recogniser; its pages come back with how sure each word is.
 * @throws {Error} When the language data or the engine is not installed as it should be.
 * @example
 * const recogniser = await createRecogniser();
 * const blank = { page: 1, width: 8, height: 8, pixels: new Uint8Array(64).fill(255), resolution: 72 };
 * await recogniser.readPage(blank); // => []
 * await recogniser.close();
 * @since 0.1.0
 */
export async function createRecogniser(): Promise<Recogniser> {
  const data = fileURLToPath(import.meta.resolve("@tesseract.js-data/chi_sim/package.json"));
  const worker = await createWorker("chi_sim", OEM.LSTM_ONLY, {
    langPath: join(dirname(data), MODEL),
    gzip: true,
    cacheMethod: "none",
  });
  return {
    async readPage(image) {
      await worker.setParameters({ user_defined_dpi: String(Math.round(image.resolution)) });
      const read = await worker.recognize(portableGraymap(image), {}, { text: false, blocks: true });
      return linesOf(read.data.blocks ?? []);
    },
    async close() {
      await worker.terminate();
    },
  };
}
