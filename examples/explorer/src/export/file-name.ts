/** A title without what file systems refuse. */
export function fileName(title: string): string {
  return title.replace(/[\\/:*?"<>|\s]+/gu, " ").trim();
}
