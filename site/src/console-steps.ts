/** What a page does, in its order: files it writes and commands it runs. */
export type PageStep =
  | { readonly title: string; readonly file: string; readonly content: string }
  | { readonly title: string; readonly command: string; readonly output: readonly string[]; readonly at: Stretch };

/** Where in the page the output of a command is printed. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Reads blocks that name a file (```` ```yaml gwr.config.yaml ````) and ```` ```console ```` blocks of commands behind `$`. */
export function stepsOf(markdown: string): PageStep[] {
  const blocks = markdown.matchAll(/^```(?<language>[a-z]+)(?: (?<file>\S+))?\n(?<content>[\s\S]*?)^```$/gmu);
  return Array.from(blocks, ({ groups, index }): PageStep[] => {
    const { language = "", file, content = "" } = groups ?? {};
    const start = markdown.indexOf("\n", index) + 1;
    if (language === "console") return commandsOf(content, start);
    return file === undefined ? [] : [{ title: `writes ${file}`, file, content }];
  }).flat();
}

function commandsOf(content: string, start: number): PageStep[] {
  return Array.from(
    content.matchAll(/^\$ (?<command>.+)\n(?<output>(?:(?!\$ ).*\n)*)/gmu),
    ({ 0: all, groups, index }) => {
      const { command = "", output = "" } = groups ?? {};
      const end = start + index + all.length;
      return {
        title: command,
        command,
        output: output.split("\n").slice(0, -1),
        at: { start: end - output.length, end },
      };
    },
  );
}

/** Whether a page's output says what was printed: a line `…` stands for any number of lines. */
export function saysWhatWasPrinted(said: readonly string[], printed: readonly string[]): boolean {
  const [first, ...rest] = said;
  if (first === undefined) return printed.length === 0;
  if (first !== "…") return first === printed[0]?.trimEnd() && saysWhatWasPrinted(rest, printed.slice(1));
  if (rest.length === 0) return true;
  return printed.some((_, index) => saysWhatWasPrinted(rest, printed.slice(index)));
}
