import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { connect } from 'node:net';
import { runCommand } from './run-command.js';

/**
 * A cut between one process and the broker, by the packet filter of the kernel: its open connections fall silent in both
 * directions, and nobody gets a new one. Others go on over the connections that they have. Needs root and iptables.
 */
export class BrokerCut {
  private readonly chain: string;

  constructor(private readonly port: number) {
    this.chain = `qalqan-drill-${port}`;
  }

  /** Cuts; rejects when the filter cannot be set or does not work, since a cut that is none proves nothing. */
  async cut(pid: number): Promise<void> {
    await iptables('-N', this.chain);
    const port = String(this.port);
    await iptables('-A', this.chain, '-p', 'tcp', '--dport', port, '--syn', '-j', 'DROP');
    for (const local of localPorts(pid, this.port)) {
      await iptables('-A', this.chain, '-p', 'tcp', '--dport', port, '--sport', String(local), '-j', 'DROP');
      await iptables('-A', this.chain, '-p', 'tcp', '--sport', port, '--dport', String(local), '-j', 'DROP');
    }
    await iptables('-I', 'INPUT', '1', '-i', 'lo', '-j', this.chain);
    if (await accepts(this.port)) throw new Error('the packet filter lets new connections through');
  }

  async heal(): Promise<void> {
    // Each may be missing when the cut failed half-way.
    for (const args of [
      ['-D', 'INPUT', '-i', 'lo', '-j', this.chain],
      ['-F', this.chain],
      ['-X', this.chain],
    ]) {
      await runCommand('iptables', args).catch(() => undefined);
    }
  }
}

async function iptables(...args: string[]): Promise<void> {
  const { code, stderr } = await runCommand('iptables', args);
  if (code !== 0) throw new Error(`iptables ${args.join(' ')}: ${stderr.trim()}`);
}

/** Local ports of the process's connections to a port of this machine. */
export function localPorts(pid: number, remote: number): number[] {
  const inodes = new Set(
    readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      const [, inode] = /^socket:\[(\d+)\]$/.exec(linkOf(`/proc/${pid}/fd/${fd}`)) ?? [];
      return inode ?? [];
    }),
  );
  const hex = remote.toString(16).toUpperCase().padStart(4, '0');
  return ['/proc/net/tcp', '/proc/net/tcp6']
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => fields[2]?.endsWith(`:${hex}`) === true && inodes.has(fields[9] ?? ''))
    .map((fields) => Number.parseInt(fields[1]?.split(':')[1] ?? '', 16));
}

/** A descriptor that was closed while we looked is none. */
function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, timeout: 1_500 });
    const end = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => end(true));
    socket.once('timeout', () => end(false));
    socket.once('error', () => end(false));
  });
}
