/** The views that are not shown first, and parts of the one that is, in one file, loaded once the first report is there. */
export { DraftView } from "./draft/draft-view.js";
export { FactsView } from "./facts/facts-view.js";
export { ListsView } from "./lists/lists-view.js";
export { RankingView } from "./ranking/ranking-view.js";
export { Card } from "./reading/cards/card.js";
export { MarginNotes } from "./reading/text/margin-notes.js";
export { FindingsBar } from "./reading/tools/findings-bar.js";
export { HelpDialog } from "./reading/tools/help-dialog.js";
export { UnreadBar } from "./reading/tools/unread-bar.js";
export { TargetsView } from "./targets/targets-view.js";
