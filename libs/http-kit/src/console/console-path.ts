import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** What a path below the root asks for. */
export type ConsolePath =
  { readonly kind: 'page' } | { readonly kind: 'file'; readonly path: string } | { readonly kind: 'none' };

/**
 * Judges a decoded path without its leading slash. A path with a dot in its last part names a file, any other a place in the
 * console, which the page itself finds; a file that is not there must not be answered by the page, or a browser would run
 * HTML as a script. What two readers could take for different places is nothing at all.
 */
export function consolePathOf(path: string, reserved: ReadonlySet<string>): ConsolePath {
  if (path === '') return { kind: 'page' };
  const parts = path.split('/');
  const isSound = parts.every((part) => part !== '' && !part.startsWith('.') && !/[\\\0]/.test(part));
  if (!isSound || reserved.has(parts[0] ?? '')) return { kind: 'none' };
  return parts.at(-1)?.includes('.') === true || parts[0] === 'assets' ? { kind: 'file', path } : { kind: 'page' };
}

/** Whether the file lies in the folder, wherever links in it lead. */
export async function isFileIn(folder: string, path: string): Promise<boolean> {
  try {
    const [root, file] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
    return file.startsWith(root + sep) && (await stat(file)).isFile();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return false;
    throw error;
  }
}
