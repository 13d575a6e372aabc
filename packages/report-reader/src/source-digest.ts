/** The SHA-256 of the bytes as given, in lower-case hex; computed here where the platform withholds its own, as pages without https do. */
export async function sha256Hex(bytes: Uint8Array): Promise<string> {
  const node = nodeCrypto();
  if (node !== undefined) return node.hash("sha256", bytes, "hex");
  const { subtle } = globalThis.crypto as { readonly subtle?: SubtleCrypto };
  const digest =
    subtle === undefined
      ? (await import("@noble/hashes/sha2.js")).sha256(bytes)
      : new Uint8Array(await subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

type SubtleCrypto = typeof globalThis.crypto.subtle;

/** What Node gives at once; its web interface asks a thread for every digest, which costs more than the digest of a report. */
interface NodeCrypto {
  readonly hash: (algorithm: string, bytes: Uint8Array, encoding: "hex") => string;
}

function nodeCrypto(): NodeCrypto | undefined {
  const { process } = globalThis as { readonly process?: { readonly getBuiltinModule?: (name: string) => unknown } };
  return process?.getBuiltinModule?.("node:crypto") as NodeCrypto | undefined;
}
