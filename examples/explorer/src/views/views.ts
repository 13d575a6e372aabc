import { FactsView } from "./facts/facts-view.js";
import { ListsView } from "./lists/lists-view.js";
import { RankingView } from "./ranking/ranking-view.js";
import { ReadingView } from "./reading/reading-view.js";
import { TargetsView } from "./targets/targets-view.js";
import type { View } from "./view.js";

/** The views in the order of their tabs. `shows: "document"` waits until one is open. */
export const views: readonly View[] = [
  { id: "reading", title: { zh: "阅读", en: "Reading" }, shows: "document", Component: ReadingView },
  { id: "facts", title: { zh: "事实", en: "Facts" }, shows: "document", Component: FactsView },
  { id: "targets", title: { zh: "目标", en: "Targets" }, shows: "document", Component: TargetsView },
  { id: "ranking", title: { zh: "蓝黄红", en: "Ranking" }, shows: "anything", Component: RankingView },
  { id: "lists", title: { zh: "清单", en: "Lists" }, shows: "document", Component: ListsView },
];
