import { expect } from '@jest/globals';
import {
  contiguous,
  eventually,
  noDuplicates,
  noLoss,
  testDatabase,
  type Positioned,
  type TestDatabase,
} from '@qalqan/testkit';
import { startService, type Service, type ServiceOptions, type Stage } from './harness.js';
import { effectsOf, recorder, UNHANDLED } from './recorder.js';

/** Where a reader stands in one stream. */
export interface Standing {
  readonly state: string;
  readonly sequence: number;
  /** Next offset of the topic. */
  readonly next: number;
}

/** How long effects may take on a busy machine. */
const EFFECTS_MS = 30_000;

/**
 * The service that reads, whatever happens to its processes: one database, and as many processes on it as a test starts
 * and stops. By itself it writes one effect per event of the stage's party.
 */
export class Reader {
  /** Every process there has been, stopped or not. */
  private readonly processes = new Map<Service, boolean>();

  private constructor(
    readonly on: Stage,
    readonly test: TestDatabase,
    private readonly options: Partial<ServiceOptions>,
  ) {}

  static async of(on: Stage, options: Partial<ServiceOptions> = {}): Promise<Reader> {
    return new Reader(on, await testDatabase(), options);
  }

  /** One process more. */
  async start(options: Partial<ServiceOptions> = {}): Promise<Service> {
    const service = await startService({
      ...{
        stage: this.on,
        instance: this.on.reader,
        controllers: [recorder()],
        ignored: UNHANDLED,
        database: this.test,
      },
      ...this.options,
      ...options,
    });
    this.processes.set(service, true);
    return service;
  }

  /** Stops one process in order, or all that run. */
  async stop(...services: readonly Service[]): Promise<void> {
    const running = [...this.processes].filter(([, runs]) => runs).map(([service]) => service);
    for (const service of services.length > 0 ? services : running) {
      this.processes.set(service, false);
      await service.close();
    }
  }

  /** Stops, does `between`, starts. */
  async restart(between: () => Promise<unknown>): Promise<Service> {
    await this.stop();
    await between();
    return this.start();
  }

  async end(): Promise<void> {
    await this.stop();
    await this.test.drop();
  }

  effects(party = this.on.party): Promise<Positioned[]> {
    return effectsOf(this.test, `${party}/0`);
  }

  /** Waits until at least so many effects are there. */
  applied(count: number, party = this.on.party): Promise<Positioned[]> {
    return eventually(
      () => this.effects(party),
      (found) => found.length >= count,
      EFFECTS_MS,
    );
  }

  /** Waits for the effects of these records: each once, in a row from the first sequence, and nothing besides. */
  async holds(expected: readonly Positioned[], party = this.on.party): Promise<void> {
    const effects = await this.applied(expected.length, party);
    contiguous(effects);
    noDuplicates(effects);
    noLoss(expected, effects);
    expect(effects).toHaveLength(expected.length);
    this.unharmed();
  }

  /** No process has ended itself. */
  unharmed(): void {
    expect([...this.processes.keys()].flatMap(({ fatal }) => fatal)).toEqual([]);
  }

  async standing(party = this.on.party): Promise<Standing | undefined> {
    const rows = await this.test.sql<Standing>(
      `SELECT state, sequence::int, next_offset::int AS next FROM stream_position JOIN consumer_offset
         ON topic = 'qalqan.' || split_part(stream, '/', 1) || '.events.v1' WHERE stream = $1`,
      [`${party}/0`],
    );
    return rows[0];
  }

  /** Waits until the stream is in this state, at this sequence if one is given. */
  stands(state: string, sequence?: number, party = this.on.party): Promise<Standing | undefined> {
    return eventually(
      () => this.standing(party),
      (found) => found?.state === state && (sequence === undefined || found.sequence === sequence),
    );
  }

  /** Codes of what was quarantined, in the order of their offsets. */
  async quarantined(): Promise<string[]> {
    const rows = await this.test.sql<{ code: string }>('SELECT code FROM quarantine ORDER BY topic, "offset"');
    return rows.map(({ code }) => code);
  }
}
