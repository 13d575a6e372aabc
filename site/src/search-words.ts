/**
 * Cuts a text into words to search by: Latin words and numbers, and of Chinese each pair of characters that stand together.
 *
 * The page gets its source text, so it must use nothing from outside.
 */
export function searchWords(text: string): string[] {
  const runs = text.toLowerCase().match(/\p{sc=Han}+|(?:(?!\p{sc=Han})[\p{L}\p{N}])+/gu) ?? [];
  return runs.flatMap((run) => {
    if (!/^\p{sc=Han}/u.test(run) || run.length === 1) return [run];
    return Array.from({ length: run.length - 1 }, (_, index) => run.slice(index, index + 2));
  });
}
