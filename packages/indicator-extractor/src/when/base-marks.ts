/** 比 较 同 与 由 从 自 按: the time behind it is a base or a start, not the time of the figure. */
export const BASE_MARKS: ReadonlySet<string> = new Set([..."比较同与由从自按"]);
