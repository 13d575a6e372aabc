/**
 * Arguments with the options of the program itself in front, where it looks for them: people write them anywhere, and what
 * stands behind the name of a command belongs to that command.
 *
 * @param argv - Arguments without the program's name; what follows a bare `--` stays.
 */
export function globalFirst(argv: readonly string[]): string[] {
  const front: string[] = [];
  const rest: string[] = [];
  for (let at = 0; at < argv.length; at += 1) {
    const argument = argv[at] ?? "";
    if (argument === "--") return [...front, ...rest, ...argv.slice(at)];
    if (argument === "--debug" || argument.startsWith("--lang=")) front.push(argument);
    else if (argument === "--lang") {
      front.push(...argv.slice(at, at + 2));
      at += 1;
    } else rest.push(argument);
  }
  return [...front, ...rest];
}
