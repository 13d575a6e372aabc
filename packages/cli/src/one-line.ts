/** A message on one line: line ends and the blanks around them become one blank. */
export const oneLine = (message: string): string =>
  message
    .split(/[\r\n]/u)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");
