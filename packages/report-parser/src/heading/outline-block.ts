import type { AnnexHead } from "../annex/annex-head.js";
import type { FurnitureKind } from "../compile.js";
import type { FoundTable } from "../table/find-tables.js";
import type { Block } from "../text/blocks.js";
import type { HeadingRead } from "./heading.js";
import type { Marker } from "./marker.js";

/** A block with what it is. */
export interface OutlineBlock extends Block {
  kind: "furniture" | "salutation" | "annex" | "heading" | "unnumbered" | "run-in" | "prose" | "table";
  readonly furniture: FurnitureKind | undefined;
  readonly table?: FoundTable | undefined;
  marker: Marker | undefined;
  read: HeadingRead | undefined;
  annex: AnnexHead | undefined;
  /** Blocks that a list of terms inside the body takes, its head among them. */
  annexLength?: number;
  /** Fixed depth of a heading; 0 for those one deeper than what they stand in. */
  depth: number;
  /** Depth of the heading that follows, when only paragraphs stand between; 0 at the end, deeper than any otherwise. */
  nextDepth: number;
}
