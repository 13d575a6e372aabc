import { createRequire } from "node:module";

const { version } = createRequire(import.meta.url)("@liaocheng/indicator-extractor/package.json") as {
  readonly version: string;
};

/** Version of the library that reads the figures; results of another version are read anew. */
export const EXTRACTOR_VERSION = version;
