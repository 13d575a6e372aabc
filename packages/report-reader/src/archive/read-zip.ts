import { openPackage } from "../package/unpack.js";
import { zipEntryNames } from "../package/zip-directory.js";
import { ReadError } from "../read-error.js";
import { readWarning } from "../read-warning.js";
import type { TypedReading, TypedReadOptions } from "../typed-reading.js";
import { isReportName } from "./reports-in-zip.js";

/** The one report in an archive. */
export async function readZip(bytes: Uint8Array, options: TypedReadOptions): Promise<TypedReading> {
  const names = (zipEntryNames(bytes) ?? []).map((name) => name.replaceAll("\\", "/"));
  const reports = names.filter(isReportName);
  const [name] = reports;
  if (name === undefined || reports.length > 1) throw new ReadError("archive", { count: reports.length });
  const content = openPackage(bytes, options.limits, "zip").unpack(name);
  if (content === undefined) throw new ReadError("damaged", { type: "zip" });
  const reading = await options.readInner(content, name.slice(name.lastIndexOf("/") + 1));
  return {
    ...reading,
    warnings: [readWarning("read-inside", { name }), ...reading.warnings],
  };
}
