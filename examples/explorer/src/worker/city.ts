import { defineCity, type City, type CitySource } from "@liaocheng/city";

let last: { readonly key: string; readonly city: City } | undefined;

/** The city of a file, made once for all jobs by it. Pages know files by their names: of a path, what stands before a full name is left out. */
export function cityOf(source: CitySource): City {
  const key = JSON.stringify(source);
  if (last?.key === key) return last.city;
  const city = defineCity(source.reports === undefined ? source : { ...source, reports: byName(source.reports) });
  last = { key, city };
  return city;
}

type Reports = NonNullable<CitySource["reports"]>;

function byName(reports: Reports): Reports {
  if (!Array.isArray(reports)) return reports;
  const names = reports.flatMap((entry: Reports[number]) => {
    const name = typeof entry.file === "string" ? (entry.file.split("/").at(-1) ?? "") : "";
    return name === "" || name.includes("*") || name === entry.file ? [] : [{ ...entry, file: name }];
  });
  return [...reports, ...names];
}
