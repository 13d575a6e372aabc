import { batch } from "@preact/signals";
import { cityInForce, type CityInForce } from "../state/city-in-force.js";
import { documentTitle } from "../documents/document-title.js";
import { openDocuments, readings, type OpenDocument } from "../state/documents.js";
import { dismiss, notify, renotify } from "../state/notices.js";
import { forgetProofreadings } from "../state/proofreading.js";
import { documentNames } from "../state/route.js";
import type { DocumentInput } from "../worker/analysis.js";
import { JobError, runJob } from "../worker/run-job.js";
import type { Localized } from "../words/localized.js";
import { isCityFile, isProgram } from "./city-file.js";

/** Takes the city file among files, of several the last, and gives the others. */
export async function takeCityAmong(files: readonly File[]): Promise<File[]> {
  const among = new Set<File>();
  for (const file of files) if (await isCityFile(file)) among.add(file);
  const last = [...among].at(-1);
  if (last !== undefined) await takeCity({ name: last.name, content: new Uint8Array(await last.arrayBuffer()) });
  return files.filter((file) => !among.has(file));
}

/** Takes a city file, and reads all that is open anew by it. What cannot be meant is told with its key, and nothing changes. */
export async function takeCity(file: DocumentInput): Promise<void> {
  if (isProgram(file.name)) {
    notify("error", programRefused(file.name));
    return;
  }
  try {
    const read = await runJob("readCity", file, { city: undefined });
    await readAllBy({ file, ...read });
  } catch (error) {
    if (!(error instanceof JobError)) throw error;
    const { zh, en } = error.messages;
    notify("error", { zh: `${file.name}：${zh}`, en: `${file.name}: ${en}` });
  }
}

/** Goes back to the rules of all reports. */
export async function leaveCity(): Promise<void> {
  await readAllBy(undefined);
}

/** Reads what is open by a city and changes all of it at once, so that nothing shown mixes two readings. */
async function readAllBy(city: CityInForce | undefined): Promise<void> {
  const notice = notify("progress", { zh: "", en: "" });
  const again: OpenDocument[] = [];
  try {
    for (const [index, opened] of openDocuments.value.entries()) {
      renotify(notice, progress(opened.input.name, index, openDocuments.value.length));
      again.push({ ...opened, analysis: await runJob("analyze", opened.input, { city: city?.source }) });
    }
    batch(() => {
      cityInForce.value = city;
      forgetProofreadings();
      replaceDocuments(again);
    });
  } finally {
    dismiss(notice);
  }
}

/** Puts new readings of open documents in the place of the old ones; what was opened or closed meanwhile stays so. */
function replaceDocuments(again: readonly OpenDocument[]): void {
  const read = new Map(again.map((opened) => [opened.analysis.key, opened]));
  const titles = again.map(({ analysis }) => [analysis.key, documentTitle(analysis, "zh")] as const);
  readings.value += 1;
  openDocuments.value = openDocuments.value.map((one) => read.get(one.analysis.key) ?? one);
  documentNames.value = { ...documentNames.value, ...Object.fromEntries(titles) };
}

const programRefused = (name: string): Localized => ({
  zh: `${name} 是程序，网页不运行它：请另存为 gwr.config.yaml 或 gwr.config.json 再打开`,
  en: `${name} is a program, which this page does not run; save it as gwr.config.yaml or gwr.config.json and open that`,
});

function progress(name: string, index: number, count: number): Localized {
  const place = count === 1 ? "" : `${String(index + 1)}/${String(count)} `;
  return { zh: `${place}${name}：按城市配置重读……`, en: `${place}${name}: reading anew by the city file …` };
}
