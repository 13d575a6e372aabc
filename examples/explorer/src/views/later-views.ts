/** The views that are not shown first, in one file, loaded once the first is there. */
export { FactsView } from "./facts/facts-view.js";
export { ListsView } from "./lists/lists-view.js";
export { RankingView } from "./ranking/ranking-view.js";
export { TargetsView } from "./targets/targets-view.js";
