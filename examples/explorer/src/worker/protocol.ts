import type { CitySource } from "@liaocheng/city";
import type { Localized } from "../words/localized.js";
import type { Stage } from "./job.js";

/** What the page asks the worker. */
export interface Request {
  readonly id: number;
  readonly job: string;
  readonly input: unknown;
  /** The city file that the job goes by. */
  readonly city?: CitySource | undefined;
}

/** What the worker answers, any number of stages before the one result. A part of it that could not be loaded may be there for the next worker. */
export type Answer =
  | { readonly id: number; readonly stage: Stage }
  | { readonly id: number; readonly output: unknown }
  | { readonly id: number; readonly error: Localized; readonly missesPart?: boolean };
