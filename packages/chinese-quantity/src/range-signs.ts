/** Signs and words between the ends of a range. */
export const RANGE_SIGNS: ReadonlySet<string> = new Set([..."—－-–−~～至到―─"]);
