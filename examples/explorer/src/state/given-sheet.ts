import { signal } from "@preact/signals";
import { navigate, route } from "./route.js";

/** A ranking sheet as it was given: a file, or text that was pasted. */
export interface GivenSheet {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** What its bulletin has to say first: 虚构数据，仅供演示. */
  readonly notice?: string;
}

/** The sheet the Ranking view works on; it stays in the memory of this page. */
export const givenSheet = signal<GivenSheet | undefined>(undefined);

const SHEET_NAME = /\.(?:csv|tsv|xlsx?|json)$/iu;

/** No report comes in these formats, so a file of theirs is a ranking sheet. */
export function isSheetFile({ name }: File): boolean {
  return SHEET_NAME.test(name);
}

/** Shows a sheet in the Ranking view. */
export function giveSheet(sheet: GivenSheet): void {
  givenSheet.value = sheet;
  if (route.value.view !== "ranking") navigate({ ...route.value, view: "ranking", params: {} });
}

/** Takes a file as ranking sheet. */
export async function giveSheetFile(file: File): Promise<void> {
  giveSheet({ name: file.name, content: new Uint8Array(await file.arrayBuffer()) });
}
