import type { StateFolder } from '../state/folder.js';
import { ownIdentity, removeRun, writeRun, type Phase, type RunFile } from '../state/run-file.js';
import { Part, type PartEvents, type PartPlan } from './part.js';

/** Keeps the parts of the platform running, tells the other commands about them, and stops them in order. */
export class Supervisor implements PartEvents {
  private readonly self = ownIdentity();
  private readonly parts: Part[] = [];
  private phase: Phase = 'starting';

  constructor(
    private readonly state: StateFolder,
    private readonly note: (line: string) => void,
  ) {
    this.changed();
  }

  /** Takes a part into care; it is not started yet. */
  add(plan: PartPlan): Part {
    const part = new Part(plan, this);
    this.parts.push(part);
    return part;
  }

  enter(phase: Phase): void {
    this.phase = phase;
    this.changed();
  }

  changed(): void {
    if (this.phase === 'stopping') return;
    this.write(this.runFile());
  }

  crashed(
    name: string,
    exit: { code: number | null; signal: NodeJS.Signals | null },
    waitMs: number | undefined,
    lastLine: string,
  ): void {
    const how = exit.signal ?? `exit code ${exit.code ?? '?'}`;
    const next = waitMs === undefined ? 'not starting it again' : `starting again in ${waitMs / 1000} s`;
    this.note(`  ! ${name} ended (${how}), ${next}; its last line: ${lastLine}`);
  }

  /** From the highest tier down: who stands on others goes first. */
  async stopAll(): Promise<void> {
    this.write({ ...this.runFile(), phase: 'stopping' });
    this.phase = 'stopping';
    const tiers = [...new Set(this.parts.map(({ plan }) => plan.tier))].sort((a, b) => b - a);
    for (const tier of tiers) {
      await Promise.all(this.parts.filter(({ plan }) => plan.tier === tier).map((part) => part.stop()));
    }
    removeRun(this.state);
  }

  killAll(): void {
    this.phase = 'stopping';
    for (const part of this.parts) part.kill();
    removeRun(this.state);
  }

  /** A full disk must not end the platform: the other commands see an old word of ours until there is room again. */
  private write(run: RunFile): void {
    try {
      writeRun(this.state, run);
    } catch (error) {
      this.note(`  ! run.json could not be written: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  private runFile(): RunFile {
    return { supervisor: this.self, phase: this.phase, parts: this.parts.flatMap((part) => part.facts() ?? []) };
  }
}
