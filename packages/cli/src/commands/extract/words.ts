import type { Direction } from "@liaocheng/report-model";

export const DIRECTIONS: Readonly<Record<Direction, string>> = { up: "↑", down: "↓" };
