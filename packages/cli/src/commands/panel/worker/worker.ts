export { default } from "./tasks.js";
