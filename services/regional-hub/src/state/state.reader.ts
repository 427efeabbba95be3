import { Inject, Injectable } from '@nestjs/common';
import { DIGEST_ALGORITHM, type Ruleset } from '@qalqan/correlation';
import { TRUST_LIST } from '@qalqan/messaging';
import { formatSequence, type TrustList } from '@qalqan/signing';
import { Database, type StreamState } from '@qalqan/store';
import { RULESET } from '../tokens.js';
import { readState } from './folded-state.js';

/** Where one stream stands. */
export interface StreamReport {
  readonly stream: string;
  /** Last position that counted, accepted or refused. */
  readonly received: string;
  readonly state: StreamState;
  /** Why it is paused; null while it is live. */
  readonly reason: string | null;
}

/** The hub's state as numbers and digests: no content. */
export interface StateReport {
  readonly algorithm: string;
  readonly ruleset: string;
  readonly agreement: string;
  /** Last folded sequence per stream. */
  readonly positions: Readonly<Record<string, string>>;
  readonly digest: string;
  /** What the last hub.state said; null before the first. */
  readonly published: { readonly digest: string; readonly positions: Readonly<Record<string, string>> } | null;
  readonly counts: { readonly alerts: number; readonly hits: number };
  readonly streams: readonly StreamReport[];
}

interface StreamRow {
  readonly stream: string;
  readonly sequence: number;
  readonly state: StreamState;
  readonly reason: string | null;
}

/** Positions, digest and counts of one moment. */
@Injectable()
export class StateReader {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RULESET) private readonly ruleset: Ruleset,
    @Inject(TRUST_LIST) private readonly trust: TrustList,
  ) {}

  async read(): Promise<StateReport> {
    return this.database.read(async (manager) => {
      const { positions, digest, published } = await readState(manager);
      const [counts] = await manager.query<{ alerts: number; hits: number }[]>(
        `SELECT (SELECT count(*)::int FROM alert WHERE state = 'live') AS alerts,
                (SELECT count(*)::int FROM hit WHERE state = 'held') AS hits`,
      );
      const streams = await manager.query<StreamRow[]>(
        `SELECT stream, sequence::float8 AS sequence, state, reason FROM stream_position ORDER BY stream`,
      );
      return {
        algorithm: DIGEST_ALGORITHM,
        ruleset: this.ruleset.name,
        agreement: String(this.trust.version),
        positions,
        digest,
        published: published ?? null,
        counts: counts ?? { alerts: 0, hits: 0 },
        streams: streams.map(({ stream, sequence, state, reason }) => ({
          stream,
          // A stream that was never read stands at 0, which is no position on the wire.
          received: sequence === 0 ? '0'.repeat(16) : formatSequence(sequence),
          state,
          reason,
        })),
      };
    });
  }
}
