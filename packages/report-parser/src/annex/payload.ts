import type { AnnexKind, Item } from "@liaocheng/report-model";
import { compact } from "../text/characters.js";
import { readColumns, readDepartments } from "./departments.js";

const END_MARK = /[。；;，.、]$/u;

/** What a numbered entry of an annex says, its number cut off; undefined in annexes of other kinds. */
export function readPayload(kind: AnnexKind, entry: string, group: string | undefined): Item["payload"] {
  const columns = readColumns(entry);
  const printed = compact(columns?.rest ?? entry);
  switch (kind) {
    case "livelihood-projects": {
      const read = readDepartments(printed, false) ?? (columns && { ...columns, rest: printed });
      const text = (read?.rest ?? printed).replace(END_MARK, "");
      return {
        kind: "livelihood-project",
        text,
        ...(group === undefined ? {} : { group }),
        ...(read ? { departments: read.departments } : {}),
      };
    }
    case "policies": {
      const read = readDepartments(printed, true) ?? (columns && { ...columns, rest: printed });
      return {
        kind: "policy",
        title: (read?.rest ?? printed).replace(END_MARK, ""),
        departments: read?.departments ?? [],
      };
    }
    case "action-plans": {
      const colon = printed.search(/[：:]/u);
      const title = colon < 0 ? printed.replace(END_MARK, "") : printed.slice(0, colon);
      return { kind: "action-plan", title, content: colon < 0 ? "" : printed.slice(colon + 1) };
    }
    default:
      return undefined;
  }
}
