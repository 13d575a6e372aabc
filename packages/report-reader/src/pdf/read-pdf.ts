import { ReadError } from "../read-error.js";
import type { TypedReading, TypedReadOptions } from "../read-report.js";

export function readPdf(_bytes: Uint8Array, _options: TypedReadOptions): TypedReading {
  throw new ReadError("unknown-type");
}
