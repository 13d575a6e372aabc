export function renderScriptTable(): string;
export function readScriptTable(): string;
