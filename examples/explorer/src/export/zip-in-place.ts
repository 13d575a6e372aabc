import { unzipSync, zipSync, type AsyncZippable, type Unzipped } from "fflate/browser";

export * from "fflate/browser";

/*
 * Stands in for the zip library that readers and writers of workbooks use: theirs hands large files to workers made from
 * text, which the content policy of the page forbids. Both are called with a callback and no options.
 */

type Done<Result> = (error: Error | null, result: Result) => void;

export function unzip(data: Uint8Array, done: Done<Unzipped>): void {
  answer(() => unzipSync(data), done);
}

export function zip(files: AsyncZippable, done: Done<Uint8Array>): void {
  answer(() => zipSync(files as Parameters<typeof zipSync>[0]), done);
}

function answer<Result>(work: () => Result, done: Done<Result>): void {
  try {
    done(null, work());
  } catch (error) {
    done(error instanceof Error ? error : new Error(String(error)), undefined as never);
  }
}
