import type { Context } from "../../context.js";
import type { Localized } from "../../language.js";
import { startProgress } from "../../progress.js";

/** How far the reading is. */
export interface PanelProgress {
  /** Another report is done; `reused` when an earlier run had read it. */
  readonly add: (reused?: boolean) => void;
  /** Tells that reading is over and `what` goes on. */
  readonly say: (what: Localized) => void;
  readonly stop: () => void;
}

/** State of the reading, for {@link describeProgress}. */
export interface Meter {
  readonly done: number;
  /** Of these, read by an earlier run. */
  readonly reused: number;
  readonly total: number;
  readonly seconds: number;
}

const MINUTE = 60;
const PLAIN_STEP = 60_000;

/** `1200/10000 · 85/s · 剩 1:43`. */
export function describeProgress({ done, reused, total, seconds }: Meter): Localized {
  const count = `${String(done)}/${String(total)}`;
  const rate = seconds > 0 ? (done - reused) / seconds : 0;
  if (rate === 0) return { zh: count, en: count };
  const left = Math.round((total - done) / rate);
  const clock = `${String(Math.floor(left / MINUTE))}:${String(left % MINUTE).padStart(2, "0")}`;
  const speed = rate < 10 ? rate.toFixed(1) : String(Math.round(rate));
  return { zh: `${count} · ${speed} 份/秒 · 剩 ${clock}`, en: `${count} · ${speed}/s · ${clock} left` };
}

/** Shows a line on a terminal, else writes one a minute. */
export function startPanelProgress(context: Context, total: number): PanelProgress {
  const line = startProgress(context, `0/${String(total)}`);
  const started = performance.now();
  let lastWritten = started;
  let done = 0;
  let reused = 0;
  return {
    add: (isReused = false) => {
      done += 1;
      if (isReused) reused += 1;
      const now = performance.now();
      const text = context.say(describeProgress({ done, reused, total, seconds: (now - started) / 1000 }));
      line.update(text);
      if (context.stderr.isTTY === true || now - lastWritten < PLAIN_STEP) return;
      lastWritten = now;
      context.stderr.write(`${text}\n`);
    },
    say: (what) => {
      line.update(context.say(what));
    },
    stop: () => {
      line.stop();
    },
  };
}
