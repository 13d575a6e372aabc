/** What the editor was told of this extension. */
export interface Settings {
  readonly files: readonly string[];
  readonly language: string;
  readonly command: readonly string[];
}

/** A program and its arguments; without a program the server that comes with the extension. */
export interface ServerCommand {
  readonly program: string | undefined;
  readonly args: readonly string[];
}

/** The language the server speaks: the one asked for, or that of the editor. */
export function languageOf({ language }: Settings, editor: string): "zh" | "en" {
  if (language === "zh" || language === "en") return language;
  return /^zh\b/iu.test(editor) ? "zh" : "en";
}

/** How the server is started. */
export function serverCommand(settings: Settings, editor: string): ServerCommand {
  const [program, ...before] = settings.command;
  const spoken = ["--lang", languageOf(settings, editor)];
  return program === undefined ? { program, args: spoken } : { program, args: [...before, ...spoken, "lsp"] };
}

/** Which texts are checked: whatever is marked as a report, and plain text and Markdown with fitting names. */
export function documentSelector({ files }: Settings): { language: string; pattern?: string }[] {
  return [
    { language: "government-work-report" },
    ...files.flatMap((pattern) => ["plaintext", "markdown"].map((language) => ({ language, pattern }))),
  ];
}
