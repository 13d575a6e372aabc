export { checkFile as default } from "./check-file.js";
