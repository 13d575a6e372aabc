import type { Connection, Row } from "../connection/connection.js";
import type { StoredReport } from "./report.js";

/** Papers held, by year, series and version. */
export function storedReports(connection: Connection): StoredReport[] {
  return connection
    .all("SELECT year, series, version, title, delivered, file, sha256, imported FROM reports ORDER BY 1, 2, 3")
    .map(reportOf);
}

function reportOf({ year, series, version, title, delivered, file, sha256, imported }: Row): StoredReport {
  return {
    year: Number(year),
    series: String(series),
    version: Number(version),
    ...(typeof title === "string" && { title }),
    ...(typeof delivered === "string" && { delivered }),
    file: String(file),
    sha256: String(sha256),
    imported: String(imported),
  };
}

/** The text of a version of a paper; what spans of its promises count in. */
export function reportText(connection: Connection, year: number, series: string, version: number): string | undefined {
  const [row] = connection.all(
    "SELECT text FROM reports WHERE year = ? AND series = ? AND version = ?",
    year,
    series,
    version,
  );
  return row === undefined ? undefined : String(row["text"]);
}
