import type { City, CitySource } from "@liaocheng/city";

let last: { readonly key: string; readonly city: City } | undefined;

/** The city of a file that was checked before, in a worker thread: made once for reports of one city. */
export async function cityFrom(source: CitySource | undefined): Promise<City | undefined> {
  if (source === undefined) return undefined;
  const key = JSON.stringify(source);
  if (last?.key === key) return last.city;
  const { defineCity } = await import("@liaocheng/city");
  const city = defineCity(source);
  last = { key, city };
  return city;
}
