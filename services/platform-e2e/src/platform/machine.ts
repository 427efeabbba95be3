import { arch, availableParallelism, cpus, loadavg, release, totalmem } from 'node:os';

/** What a figure has to be read beside. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGiB: number;
  readonly os: string;
  readonly node: string;
}

/** The machine that this runs on. */
export function thisMachine(): Machine {
  const processors = cpus();
  return {
    cpu: processors[0]?.model.trim() ?? arch(),
    cores: processors.length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    os: `${process.platform} ${release()} ${arch()}`,
    node: process.version,
  };
}

/** How many processes want each core at present, at least 1: by so much everything takes longer than it would alone. */
export function loadPerCore(): number {
  return Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());
}
