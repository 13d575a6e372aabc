import { nearestWord } from "@liaocheng/report-model/caller";
import { ReadError } from "../read-error.js";

const CANONICAL: Readonly<Record<string, string>> = { gbk: "gb18030", gb2312: "gb18030", "utf-16": "utf-16le" };

/** Labels that callers write. */
const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "gb18030", "gbk", "gb2312", "big5"];

/**
 * The one name an encoding goes by here: `gb2312`, `GBK` and `cp936` are all `gb18030`, which contains them.
 *
 * @throws {ReadError} `unknown-encoding` when the platform cannot decode it.
 */
export function canonicalEncoding(label: string): string {
  const asked = label.trim().toLowerCase();
  const name = asked === "cp936" || asked === "gb_18030" ? "gbk" : asked === "cp950" ? "big5" : asked;
  try {
    const { encoding } = new TextDecoder(name);
    return Object.hasOwn(CANONICAL, encoding) ? (CANONICAL[encoding] ?? encoding) : encoding;
  } catch (cause) {
    const nearest = nearestWord(asked, ENCODINGS);
    const data = { option: "encoding", encoding: label, ...(nearest === undefined ? {} : { nearest }) };
    throw new ReadError("unknown-encoding", data, { cause });
  }
}

/** The same, but undefined for a label nobody knows: what a page says about itself is not the caller's mistake. */
export function knownEncoding(label: string): string | undefined {
  try {
    return canonicalEncoding(label);
  } catch {
    return undefined;
  }
}
