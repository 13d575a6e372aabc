import { signal } from "@preact/signals";
import { remember, remembered } from "./remembered.js";

/** Whether files, decisions and what is written are kept in this browser: only after the reader has switched it on. */
export const keeping = signal(remembered("keep") === "on");

/** The words of the draft that are kept; absent while none are. */
export const keptWords = signal<string | undefined>(undefined);

/** Loaded when the page stands. */
const work = () => import("./kept-in-step.js");

/** Opens what was kept, in its old order, with what the reader had decided and written; tells whether there was a document. */
export async function restore(): Promise<boolean> {
  return keeping.value && (await work()).restoreKept();
}

/** Keeps what is open, decided and written in step with the store, and asks before something is lost that nothing keeps. */
export async function keepInStep(): Promise<void> {
  (await work()).keepInStep();
}

/** Switches keeping on or off; what was kept is deleted with it. */
export async function setKeeping(on: boolean): Promise<void> {
  keeping.value = on;
  remember("keep", on ? "on" : "off");
  if (!on) await (await work()).deleteKept();
}
