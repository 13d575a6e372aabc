import { render } from "preact";
import { App } from "./app/app.js";
import { openPassingSample } from "./documents/sample.js";
import { currentDocument } from "./state/documents.js";
import { keepInStep, restore } from "./state/keeping.js";
import { applyPreferences } from "./state/preferences.js";
import { working } from "./state/opening.js";
import { proofreadWhenShown } from "./state/proofreading.js";
import { prepareViews } from "./views/views.js";
import { prepareWorker } from "./worker/run-job.js";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/shell.css";
import "./styles/print.css";

prepareWorker();
// What the page opens by itself is on its way from the first moment on.
working.value += 1;
applyPreferences();
const page = document.getElementById("app");
if (page === null) throw new Error("The page has no place for the app");
render(<App />, page);
proofreadWhenShown();
const restored = await restore();
keepInStep();
if (!restored || currentDocument.value === undefined) await openPassingSample();
working.value -= 1;
await prepareViews();
