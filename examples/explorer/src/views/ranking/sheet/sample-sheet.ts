import { giveSheet } from "../../../state/given-sheet.js";

/** Opens the invented quarter that comes with the page. */
export async function openSampleSheet(): Promise<void> {
  const { default: content } = await import("../../../../../ranking-bulletin/rankings.csv?raw");
  giveSheet({ name: "rankings.csv", content, notice: "虚构数据，仅供演示" });
}
