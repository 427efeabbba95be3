export function projects(): string[];
export function sourceFiles(src: string): string[];
export function isBuilt(path: string): boolean;
export function outputOf(path: string): string;
export function contentHash(src: string, files: readonly string[], settings: string): string;
