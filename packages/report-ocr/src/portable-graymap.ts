import type { PageImage } from "@liaocheng/report-reader";

/** A page as a file of pixels that the engine takes without decoding. */
export function portableGraymap({ width, height, pixels }: PageImage): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${String(width)} ${String(height)}\n255\n`, "latin1"), pixels]);
}
