export { panelOfReport as default } from "./panel-of-report.js";
