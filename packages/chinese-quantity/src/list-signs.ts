/** What stands between the members of a list. */
export const LIST_SIGNS = "、和及与或,";
