const DATA = /\.ya?ml$/iu;
const PROGRAM = /\.[cm]?[jt]s$/iu;
const JSON_FILE = /\.json$/iu;

/** Keys that a ranking sheet does not have. */
const KEYS = ["$schema", "profile", "concepts", "units", "glossary", "policies", "lint", "check", "reports", "adcode"];

/** Whether a file says what a city prints in its own way: by its name, and of JSON, as which ranking sheets come too, by what is in it. */
export async function isCityFile(file: File): Promise<boolean> {
  if (DATA.test(file.name) || isProgram(file.name) || file.name === "gwr.config.json") return true;
  if (!JSON_FILE.test(file.name)) return false;
  const parsed = parseJson(await file.text());
  return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed) && KEYS.some((key) => key in parsed);
}

/** Programs are city files on the command line; a page does not run what is dropped on it. */
export const isProgram = (name: string): boolean => PROGRAM.test(name);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
