import { readAttribution } from "../attribution/read-attribution.js";
import type { Figures } from "../figures.js";
import type { FoundPromise } from "../body-promises.js";
import type { TaskTable } from "./task-tables.js";

/** Promises of the rows of task tables; a row is one, however much it says. */
export function* tablePromises(
  tables: readonly TaskTable[],
  figures: Figures,
): Generator<FoundPromise, void, undefined> {
  for (const { rows } of tables) {
    for (const { deed, words } of rows) {
      const indicators = figures.within(deed);
      yield {
        ...deed,
        deed,
        kind: indicators.length > 0 ? "target" : "task",
        section: [],
        indicators,
        attribution: readAttribution(words, "bracket"),
        time: undefined,
      };
    }
  }
}
