/** The languages `gwr` speaks. */
export type Lang = "zh" | "en";

/** One message in every language `gwr` speaks. */
export type Localized = Readonly<Record<Lang, string>>;

/** Languages in the order the help lists them; the first is the default. */
export const LANGUAGES = ["zh", "en"] as const satisfies readonly Lang[];

/**
 * Finds the language asked for before the arguments are parsed, because help and usage errors need it too.
 *
 * An unknown language counts as none here; the option itself reports it.
 *
 * @param argv - Arguments without the program's name.
 * @returns The last `--lang` before a bare `--`; `zh` when there is none.
 * @since 0.1.0
 */
export function languageOf(argv: readonly string[]): Lang {
  const end = argv.indexOf("--");
  const options = end < 0 ? argv : argv.slice(0, end);
  const named = options.flatMap((argument, index) => {
    if (argument === "--lang") return [options[index + 1]];
    return argument.startsWith("--lang=") ? [argument.slice("--lang=".length)] : [];
  });
  return LANGUAGES.find((lang) => lang === named.at(-1)) ?? "zh";
}
