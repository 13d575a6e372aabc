import { asciiView } from "./looks-like-html.js";

const HEAD_BYTES = 4096;
const META_CHARSET = /<meta[^>]{0,300}?charset\s{0,5}=\s{0,5}["']?(?<label>[\w.:-]{2,40})/iu;
const XML_ENCODING = /^\s{0,20}<\?xml[^>]{0,100}?encoding\s{0,5}=\s{0,5}["'](?<label>[\w.:-]{2,40})/iu;

/** The encoding a page claims in its first bytes; undefined when it claims none. */
export function statedCharset(bytes: Uint8Array): string | undefined {
  const head = asciiView(bytes.subarray(0, HEAD_BYTES));
  return (META_CHARSET.exec(head) ?? XML_ENCODING.exec(head))?.groups?.["label"];
}
