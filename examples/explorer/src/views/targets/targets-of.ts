import type { Analysis } from "../../worker/analysis.js";
import type { TargetPair } from "../../worker/pair-targets.js";
import { runJob } from "../../worker/run-job.js";

const known = new WeakMap<Analysis, Promise<TargetPair[]>>();

/** The targets of a document beside its results, worked out once; what failed may be tried again. */
export function targetsOf(document: Analysis): Promise<TargetPair[]> {
  const { report, indicators } = document;
  const targets = known.get(document) ?? runJob("pairTargets", { report, indicators });
  known.set(document, targets);
  targets.catch(() => known.delete(document));
  return targets;
}
