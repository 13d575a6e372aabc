import type { CallerUnit } from "@liaocheng/chinese-quantity";
import type { Catalogue } from "@liaocheng/indicator-catalogue";

/** What a caller knows that no text tells: indicators by their names, and units. */
export interface KnownWords {
  readonly catalogue: Catalogue;
  readonly units?: readonly CallerUnit[] | undefined;
}
