import { resolve } from "node:path";
import type { Context } from "../../../context.js";
import type { KnownOf } from "../../../known/known-of.js";
import { readBytes } from "../../../read-documents.js";
import { fingerprint, stampOf } from "./identity.js";
import type { InputList, ReportInput } from "./report-input.js";
import { sourceNames } from "./source-names.js";
import { createZipReader, zipSources, type Member } from "./zip-members.js";

/** Reports that are files of their own or lie in zips; `-` is one that comes by standard input. */
export async function listFiles(members: readonly Member[], known: KnownOf, context: Context): Promise<InputList> {
  const names = namesOf(members, context);
  const stdin = members.some(({ file }) => file === "-") ? await readBytes("-", context) : undefined;
  return {
    count: members.length,
    async *read({ from, to }) {
      const readZip = createZipReader(context);
      for (const [index, member] of members.slice(from, to).entries()) {
        const listed = { ...member, at: from + index, source: names.get(member) ?? member.file, known };
        const { inZip } = member;
        if (inZip === undefined) yield inputOf({ ...listed, stdin }, context);
        else yield { ...inputInZip({ ...listed, inZip }), body: await readZip(inZip) };
      }
    },
  };
}

function namesOf(members: readonly Member[], context: Context): ReadonlyMap<Member, string> {
  const files = members.filter(({ inZip }) => inZip === undefined);
  const names = sourceNames(files.map(({ file }) => (file === "-" ? "stdin" : resolve(context.cwd, file))));
  return new Map([
    ...files.map((member, index) => [member, names[index] ?? member.file] as const),
    ...zipSources(members),
  ]);
}

interface Listed {
  readonly file: string;
  readonly at: number;
  readonly source: string;
  readonly known: KnownOf;
}

function inputInZip({
  file,
  at,
  source,
  known,
  inZip: { checksum },
}: Listed & Required<Pick<Member, "inZip">>): Omit<ReportInput, "body"> {
  const { url, ...options } = known(file);
  const city = known.city(file)?.source;
  return {
    at,
    id: fingerprint("zip", file, source, checksum, options, url, city),
    source,
    file,
    known: options,
    city,
    url,
  };
}

function inputOf(
  { file, at, source, stdin, known }: Listed & { readonly stdin: Uint8Array | undefined },
  context: Context,
): ReportInput {
  const { url, ...options } = known(file);
  const city = known.city(file)?.source;
  if (file === "-" && stdin !== undefined) {
    const id = fingerprint("bytes", Buffer.from(stdin).toString("base64"), options, url, city);
    return { at, id, source, file, body: { bytes: stdin }, known: options, city, url };
  }
  const path = resolve(context.cwd, file);
  const { stamp, size } = stampOf(path);
  const id = fingerprint("file", file, source, stamp, options, url, city);
  return { at, id, source, file, body: { path, size }, known: options, city, url };
}
