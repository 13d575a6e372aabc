import { afterEach, expect, test, vi } from "vitest";
import { sha256Hex } from "./source-digest.js";

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
])("the digest of %j is the standard's: Node's, the web's, and where the platform has none", async (text, digest) => {
  const bytes = new TextEncoder().encode(text);
  expect(await sha256Hex(bytes)).toBe(digest);
  vi.stubGlobal("process", {});
  expect(await sha256Hex(bytes)).toBe(digest);
  vi.stubGlobal("crypto", {});
  expect(await sha256Hex(bytes)).toBe(digest);
});
