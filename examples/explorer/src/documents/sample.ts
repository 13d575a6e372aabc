import { openDocument } from "../state/documents.js";

/** Opens the report of Liaocheng that comes with the page. */
export async function openSample({ show = true } = {}): Promise<void> {
  const { default: text } = await import("../../../../seeds/liaocheng-2022.txt?raw");
  await openDocument({ name: "liaocheng-2022.txt", content: text }, { show });
}
