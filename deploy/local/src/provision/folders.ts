import { chmodSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Instance } from '../roster.js';

/**
 * One folder per reader, so that each container can be given what is its own and nothing else: the volume or secret that
 * a folder becomes is the only thing that its reader sees.
 */
export interface ReaderFolders {
  /** Authority, keys of all members, agreement: for the ceremony and for making topics; never mounted into a service. */
  readonly admin: string;
  readonly kafka: string;
  readonly identity: string;
  /** What a service reads. */
  serviceOf(instance: Instance): string;
  /** What makes its roles and tables. */
  ownerOf(instance: Instance): string;
  /** What its PostgreSQL reads: the administrator's password. */
  postgresOf(instance: Instance): string;
}

/** The folders below `out`. */
export function readerFolders(out: string): ReaderFolders {
  return {
    admin: join(out, 'admin'),
    kafka: join(out, 'kafka'),
    identity: join(out, 'identity'),
    serviceOf: ({ id }) => join(out, id),
    ownerOf: ({ id }) => join(out, `${id}-owner`),
    postgresOf: ({ id }) => join(out, `${id}-postgres`),
  };
}

/** Makes all of them. Owner and group alone may look inside. */
export function makeFolders(out: string, instances: readonly Instance[]): void {
  const folders = readerFolders(out);
  const own = instances.flatMap((one) => [folders.serviceOf(one), folders.ownerOf(one), folders.postgresOf(one)]);
  for (const folder of [folders.admin, folders.kafka, folders.identity, ...own]) {
    mkdirSync(folder, { recursive: true, mode: 0o750 });
  }
}

/** Writes a file for a reader that runs as another user but in our group, as a whole or not at all. */
export function share(file: string, text: string): void {
  const half = `${file}.${process.pid}`;
  writeFileSync(half, text, { mode: 0o440 });
  // The process's mask may have taken the group's right away.
  chmodSync(half, 0o440);
  renameSync(half, file);
}
