export function ciCommands(folder: string, changedFiles: readonly string[]): { source: string; command: string }[];
