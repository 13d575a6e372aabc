/** The sheet with the foot of printed pages; made when something is first printed. */
let sheet: CSSStyleSheet | undefined;

/** Puts on the foot of every printed page what it is, which page of how many, and the day. */
export function setRunningFoot(title: string, day: string): void {
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
  const box = (place: string, content: string): string =>
    `@${place} { content: ${content}; font: 8.5pt sans-serif; color: #444; }`;
  sheet.replaceSync(
    `@page { size: A4; margin: 18mm 16mm 20mm; ${box("bottom-left", quoted(title))} ${box("bottom-center", 'counter(page) " / " counter(pages)')} ${box("bottom-right", quoted(day))} }`,
  );
}

/** A string of CSS that says a text, whatever is in it. */
function quoted(text: string): string {
  return `"${text.replace(/["\\<>\n\r\f]/gu, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
}
