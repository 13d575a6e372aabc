import type { Section, SectionRole } from "@liaocheng/report-model";

const AHEAD: ReadonlySet<SectionRole> = new Set<SectionRole>(["targets", "tasks", "plan"]);

/** A part that looks ahead: it sets targets, gives tasks, or plans several years. */
export const looksAhead = ({ role }: Section): boolean => AHEAD.has(role);

/** A part that its role gives a time: it looks back or ahead. */
export const isTimed = (part: Section): boolean => part.role === "review" || looksAhead(part);

/** Gives a part another role, and with it the sections inside that had its role from it. */
export function setRole(part: Section, role: SectionRole, before = part.role): void {
  part.role = role;
  for (const child of part.children)
    if (child.type === "section" && child.role === before) setRole(child, role, before);
}
