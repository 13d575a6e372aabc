import { analyze } from "./analyze.js";
import { applyFixesTo } from "./apply-fixes-to.js";
import { comparePromises } from "./compare-promises.js";
import { pairTargets } from "./pair-targets.js";

/** Everything the worker does, by name. A view that needs more work done adds its job here. */
export const jobs = {
  analyze,
  applyFixes: applyFixesTo,
  pairTargets,
  comparePromises,
};

/** The names and signatures of the jobs. */
export type Jobs = typeof jobs;
