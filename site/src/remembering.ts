/**
 * The same function with a memory: pages of both languages and the search show the same blocks, and colouring them takes most of a build.
 */
export function remembering(work: (code: string, ...rest: string[]) => string): typeof work {
  const done = new Map<string, string>();
  return (code, ...rest) => {
    const key = JSON.stringify([code, ...rest]);
    const result = done.get(key) ?? work(code, ...rest);
    done.set(key, result);
    return result;
  };
}
