/** Pages from a folder and private windows may refuse to remember; then nothing is remembered. */
export function remembered(name: string): string | undefined {
  try {
    return localStorage.getItem(`explorer.${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a choice for the next visit. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`explorer.${name}`, value);
  } catch {
    // Only this visit knows it then.
  }
}
