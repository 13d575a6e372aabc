import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";

/** Text of the report in `seeds/`. */
export const seed = readFileSync(new URL("../seeds/liaocheng-2022.txt", import.meta.url), "utf8");

/** Size of a text in MB (10⁶ bytes) of UTF-8. */
export const megabytes = (text) => Buffer.byteLength(text) / 1e6;

/** Copies of the seed one after another, at least so many bytes of UTF-8. */
export const repeatSeed = (bytes) => `${seed}\n`.repeat(Math.ceil(bytes / (Buffer.byteLength(seed) + 1)));

/** A row of a table for people: first cell left, the others right. */
export const row = (first, ...cells) => [first.padEnd(44), ...cells.map((cell) => String(cell).padStart(14))].join("");
