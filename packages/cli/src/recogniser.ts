import type { PageReader } from "@liaocheng/report-reader";
import type { Localized } from "./language.js";

/** The add-on that recognises pages; large, so that it is installed by those who read scans. */
const ADD_ON = "@liaocheng/report-ocr";

export const ADD_ON_MISSING: Localized = {
  zh: `有页面是扫描图片；要识别其中的文字，请加装：npm install ${ADD_ON}`,
  en: `some pages are scanned pictures; to have their text recognised: npm install ${ADD_ON}`,
};

interface AddOn {
  createRecogniser(): Promise<{ readonly readPage: PageReader; close(): Promise<void> }>;
}

/** A page reader that starts the add-on at the first page that is a picture. */
export interface LazyRecogniser {
  readonly readPage: PageReader;
  /** A page was met, and the add-on is not installed. */
  isMissing(): boolean;
  close(): Promise<void>;
}

/** Makes one; `load` is for tests. */
export function lazyRecogniser(load: () => Promise<unknown> = () => import(ADD_ON)): LazyRecogniser {
  let started: Promise<Awaited<ReturnType<AddOn["createRecogniser"]>> | undefined> | undefined;
  let isMissing = false;
  const start = async (): Promise<Awaited<ReturnType<AddOn["createRecogniser"]>> | undefined> => {
    try {
      return await ((await load()) as AddOn).createRecogniser();
    } catch (error) {
      if (!isNotInstalled(error)) throw error;
      isMissing = true;
      return undefined;
    }
  };
  return {
    async readPage(image) {
      started ??= start();
      return (await started)?.readPage(image);
    },
    isMissing: () => isMissing,
    async close() {
      await (await started)?.close();
    },
  };
}

const isNotInstalled = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND" && error.message.includes(ADD_ON);
