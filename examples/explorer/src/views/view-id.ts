/** The views, as they are named in addresses and in the order of their tabs. */
const VIEW_IDS = ["reading", "facts", "targets", "compare", "draft", "ranking", "lists"] as const;

export type ViewId = (typeof VIEW_IDS)[number];

export function isViewId(id: string): id is ViewId {
  return (VIEW_IDS as readonly string[]).includes(id);
}
