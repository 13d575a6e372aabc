import type { City } from "@liaocheng/city";

/** Steps of a job that are told to the reader while it runs. */
export type Stage = "read" | "parse" | "extract";

/** Tells that a step begins. */
export type ReportStage = (stage: Stage) => void;

/** Work for the worker: plain data in, plain data out, by the city file in force where there is one. */
export type Job<Input, Output> = (input: Input, stage: ReportStage, city: City | undefined) => Output | Promise<Output>;
