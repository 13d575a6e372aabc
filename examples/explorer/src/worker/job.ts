/** Steps of a job that are told to the reader while it runs. */
export type Stage = "read" | "parse" | "extract";

/** Tells that a step begins. */
export type ReportStage = (stage: Stage) => void;

/** Work for the worker: plain data in, plain data out. */
export type Job<Input, Output> = (input: Input, stage: ReportStage) => Output | Promise<Output>;
