import { shownText } from "./formats/shown-text.js";

/** A message on one line: line ends and the blanks around them become one blank; nothing in it moves the cursor. */
export const oneLine = (message: string): string =>
  shownText(message)
    .split(/[\r\n]/u)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");
