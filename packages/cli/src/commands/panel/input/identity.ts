import { createHash } from "node:crypto";
import { statSync } from "node:fs";

const DIGITS = 24;

/** A short name for what is given, unlike for unlike things. */
export const fingerprint = (...parts: readonly unknown[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, DIGITS);

/** Size and time of a file, which change when it does; constant for what is not there. */
export function stampOf(path: string): { readonly stamp: string; readonly size: number } {
  try {
    const { size, mtimeMs } = statSync(path);
    return { stamp: `${String(size)} ${String(mtimeMs)}`, size };
  } catch {
    return { stamp: "", size: 0 };
  }
}

/** Digest of bytes, or of a text in UTF-8. */
export const sha256Of = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");
