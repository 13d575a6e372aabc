import { later } from "../components/later.js";
import { ReadingView } from "./reading/reading-view.js";
import type { View } from "./view.js";

const laterViews = () => import("./later-views.js");

/** The views in the order of their tabs. `shows: "document"` waits until one is open. */
export const views: readonly View[] = [
  { id: "reading", title: { zh: "阅读", en: "Reading" }, shows: "document", Component: ReadingView },
  {
    id: "facts",
    title: { zh: "事实", en: "Facts" },
    shows: "document",
    Component: later(async () => (await laterViews()).FactsView),
  },
  {
    id: "targets",
    title: { zh: "目标", en: "Targets" },
    shows: "document",
    Component: later(async () => (await laterViews()).TargetsView),
  },
  {
    id: "compare",
    title: { zh: "比对", en: "Compare" },
    shows: "document",
    Component: later(async () => (await import("./compare/compare-view.js")).CompareView),
  },
  {
    id: "draft",
    title: { zh: "起草", en: "Draft" },
    shows: "anything",
    Component: later(async () => (await laterViews()).DraftView),
  },
  {
    id: "ranking",
    title: { zh: "蓝黄红", en: "Ranking" },
    shows: "anything",
    Component: later(async () => (await laterViews()).RankingView),
  },
  {
    id: "lists",
    title: { zh: "清单", en: "Lists" },
    shows: "document",
    Component: later(async () => (await laterViews()).ListsView),
  },
];

/** Loads the other views before they are asked for; what fails is asked for again when it is shown. */
export async function prepareViews(): Promise<void> {
  await laterViews().catch(() => undefined);
}
