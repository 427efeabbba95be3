import { existsSync, readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { errorCode } from '../servers/error-facts.js';

/** What Linux tells of a process. */
export interface ProcessFacts {
  /** Clock ticks since boot at its start: with the pid it names a process for good, since pids are used again. */
  readonly startTicks: number;
  readonly residentBytes: number;
}

const PAGE_BYTES = 4096;

/** Facts of a live process; undefined when there is none (a zombie is none). */
export function processFacts(pid: number): ProcessFacts | undefined {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return undefined;
  return parseStat(readTolerant(file));
}

/** Reads `/proc/<pid>/stat` (proc(5)); the name in parentheses may itself hold spaces and parentheses. */
export function parseStat(text: string): ProcessFacts | undefined {
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  // Counted from the third field of proc(5): state is 0, starttime 19, rss 21.
  const [state, startTicks, pages] = [fields[0], fields[19], fields[21]];
  if (state === undefined || state === 'Z' || startTicks === undefined || pages === undefined) return undefined;
  return { startTicks: Number(startTicks), residentBytes: Number(pages) * PAGE_BYTES };
}

/** Whether the process of that start is still there, and not another one under its old number. */
export function isAlive(pid: number, startTicks: number): boolean {
  return processFacts(pid)?.startTicks === startTicks;
}

/** Who listens on a TCP port, where the system lets us see it: `pid 123 (node server.js)`. */
export function portHolder(port: number): string | undefined {
  const inodes = new Set(
    ['/proc/net/tcp', '/proc/net/tcp6']
      .filter((file) => existsSync(file))
      .flatMap((file) => listeningInodes(readTolerant(file), port)),
  );
  if (inodes.size === 0) return undefined;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    if (socketsOf(pid).some((inode) => inodes.has(inode))) return `pid ${pid} (${commandOf(pid)})`;
  }
  return undefined;
}

/** Inodes of sockets in state LISTEN (0A) on the port, from the text of /proc/net/tcp. */
export function listeningInodes(text: string, port: number): string[] {
  const hexPort = port.toString(16).toUpperCase().padStart(4, '0');
  return text
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => fields[1]?.endsWith(`:${hexPort}`) === true && fields[3] === '0A')
    .flatMap((fields) => fields[9] ?? []);
}

function socketsOf(pid: string): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      const [, inode] = /^socket:\[(\d+)\]$/.exec(readlinkTolerant(`/proc/${pid}/fd/${fd}`)) ?? [];
      return inode ?? [];
    });
  } catch (error) {
    return absentOr(error, []);
  }
}

function commandOf(pid: string): string {
  // An argument may hold lines of its own; what is said of a port is one line.
  const command = readTolerant(`/proc/${pid}/cmdline`)
    .replaceAll(/[\0\s]+/g, ' ')
    .trim();
  return command.length > 80 ? `${command.slice(0, 77)}...` : command;
}

function readTolerant(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    return absentOr(error, '');
  }
}

function readlinkTolerant(file: string): string {
  try {
    return readlinkSync(file);
  } catch (error) {
    return absentOr(error, '');
  }
}

/** Processes end while we look at them, and those of other users are closed to us: both mean "nothing to see". */
function absentOr<T>(error: unknown, nothing: T): T {
  const code = errorCode(error);
  if (code === 'ENOENT' || code === 'ESRCH' || code === 'EACCES' || code === 'EPERM') return nothing;
  throw error;
}
