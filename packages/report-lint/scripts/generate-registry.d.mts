export function renderRegistry(): string;
export function readRegistry(): string;
