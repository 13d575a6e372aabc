import { splitOutside } from "@liaocheng/report-model";

/** Elements of a Chinese enumeration: separated by 、 or by adjacent quotes, not looking into quotes and brackets. */
function splitEnumeration(text: string): string[] {
  const elements = splitOutside(text, "、", { betweenQuotes: true });
  return elements.map((element) => element.trim()).filter((element) => element !== "");
}

/** How many members a reader may count: a 和, 与, 及 in the last element may join two. */
export function countMembers(text: string): { least: number; most: number; elements: readonly string[] } {
  const elements = splitEnumeration(text);
  const joints = elements.map((element) => element.match(/(?<=[一-鿿”])以?[和与及](?=[一-鿿“])/gu)?.length ?? 0);
  const everywhere = elements.length <= 2 || joints.every((count) => count > 0);
  const joined = everywhere ? joints.reduce((sum, count) => sum + count, 0) : (joints.at(-1) ?? 0);
  return { least: elements.length, most: elements.length + joined, elements };
}
