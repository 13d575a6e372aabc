/** How many characters of a title fit a line: 156 mm in 二号. */
const LONGEST = 20;

/** Cuts a title into lines at words, of nearly equal length, as official documents do: never inside a word, a number or a bracket. */
export function titleLines(title: string): string[] {
  const count = Math.ceil(title.length / LONGEST);
  if (count <= 1) return [title];
  const words = wordsOf(title);
  const lines: string[] = [];
  let line = "";
  let left = title.length;
  for (const word of words) {
    const wanted = left / Math.max(1, count - lines.length);
    const fits = line.length + word.length <= LONGEST;
    const nearer = Math.abs(line.length + word.length - wanted) <= Math.abs(line.length - wanted);
    if (line !== "" && (!fits || !nearer) && !NO_START.test(word)) {
      lines.push(line);
      left -= line.length;
      line = "";
    }
    line += word;
  }
  return [...lines, line];
}

/** What may not begin a line. */
const NO_START = /^[）)”》、，。：；！？的]/u;

/** Words by the segmentation of the platform; brackets and quotes keep what they hold, numbers their unit. */
function wordsOf(title: string): string[] {
  const segments = [...new Intl.Segmenter("zh", { granularity: "word" }).segment(title)].map(({ segment }) => segment);
  const words: string[] = [];
  let depth = 0;
  for (const segment of segments) {
    const joins =
      depth > 0 ||
      /^[）)”》’]/u.test(segment) ||
      /\d$/u.test(words[words.length - 1] ?? "") ||
      /[（(“《‘]$/u.test(words[words.length - 1] ?? "");
    if (joins && words.length > 0) words[words.length - 1] += segment;
    else words.push(segment);
    depth += (segment.match(/[（(“《‘]/gu)?.length ?? 0) - (segment.match(/[）)”》’]/gu)?.length ?? 0);
  }
  return words;
}
