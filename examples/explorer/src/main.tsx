import { render } from "preact";
import { App } from "./app/app.js";
import { openSample } from "./documents/sample.js";
import { applyPreferences } from "./state/preferences.js";
import { route } from "./state/route.js";
import { prepareViews } from "./views/views.js";
import { prepareWorker } from "./worker/run-job.js";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/shell.css";
import "./styles/print.css";

prepareWorker();
applyPreferences();
const page = document.getElementById("app");
if (page === null) throw new Error("The page has no place for the app");
render(<App />, page);
await openSample({ show: route.value.document === undefined });
await prepareViews();
