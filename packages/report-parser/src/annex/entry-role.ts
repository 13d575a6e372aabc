/** What a block of an annex does: `rest` goes on with the entry before it. */
export type EntryRole = "furniture" | "entry" | "group" | "caption" | "rest";
