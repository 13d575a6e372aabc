import yoctoSpinner from "yocto-spinner";
import type { Context } from "./context.js";

/** A line of progress on standard error. */
export interface Progress {
  /** Shows another state: `3/16 shandong-2026`. */
  update(text: string): void;
  /** Removes the line. */
  stop(): void;
}

/**
 * Starts a line of progress; silent unless standard error is a terminal.
 *
 * @since 0.1.0
 */
export function startProgress(context: Context, text: string): Progress {
  const { stderr } = context;
  if (!stderr.isTTY) return { update: () => undefined, stop: () => undefined };
  const spinner = yoctoSpinner({ text, stream: stderr as NodeJS.WriteStream }).start();
  return {
    update: (next) => {
      spinner.text = next;
    },
    stop: () => {
      spinner.stop();
    },
  };
}
