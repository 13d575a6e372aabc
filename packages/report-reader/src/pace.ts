import { ReadError } from "./read-error.js";

const MILLISECONDS = 1000;

/** Tells when a file takes longer than it may. */
export interface Pace {
  /**
   * What a promise gives, unless the time is up before.
   *
   * @throws {ReadError} `too-complex`
   */
  within<T>(work: Promise<T>, pieces: number): Promise<T>;
}

/**
 * Starts the clock for a file. Time counts while the program works, where the platform tells, so that a busy machine refuses no more
 * than an idle one.
 */
export function startPace(seconds: number): Pace {
  const allowed = seconds * MILLISECONDS;
  const elapsed = stopwatch();
  return {
    async within(work, pieces) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const late = new Promise<never>((_, reject) => {
        const look = (): void => {
          const left = allowed - elapsed();
          if (left < 0) reject(new ReadError("too-complex", { pieces }));
          else timer = setTimeout(look, Math.max(left, 10));
        };
        look();
      });
      try {
        const done = await Promise.race([work, late]);
        if (elapsed() > allowed) throw new ReadError("too-complex", { pieces });
        return done;
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

/** Milliseconds since now: the less of what the clock and what the processor says; other threads count for the latter. */
function stopwatch(): () => number {
  const started = Date.now();
  const { process } = globalThis as { process?: { cpuUsage?: (since?: unknown) => { user: number; system: number } } };
  const busy = process?.cpuUsage?.();
  return () => {
    const wall = Date.now() - started;
    const used = process?.cpuUsage?.(busy);
    return used === undefined ? wall : Math.min(wall, (used.user + used.system) / MILLISECONDS);
  };
}
