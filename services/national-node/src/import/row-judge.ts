import { Inject, Injectable } from '@nestjs/common';
import type { AlertBody } from '@qalqan/contracts';
import type { ErrorDetail } from '@qalqan/errors';
import { RequestInvalid } from '@qalqan/http-kit';
import { toHex, utf8, type Hasher } from '@qalqan/signing';
import canonicalize from 'canonicalize';
import { CLOCK, type Clock } from '../clock.js';
import { completeAlert } from '../drafting/complete-alert.js';
import { PROFILE, type NodeProfile } from '../profile/node-profile.js';
import { HASHER } from '../tokens.js';
import { safePointer, type Fault } from './fault.js';
import type { SentRow } from './row-reader.js';

/** A row that may become a draft. */
export interface GoodRow {
  readonly line: number;
  readonly senderReference: string;
  /** Hex SHA-256 of the canonical form of the row as it was sent, the same for NDJSON and CSV. */
  readonly hash: string;
  /** Column of the sender's reference in a CSV file. */
  readonly referenceColumn: string | null;
  readonly alert: AlertBody;
}

/** A row that is refused. */
export interface BadRow {
  readonly line: number;
  readonly faults: readonly Fault[];
}

/** The sender's own number or name of a case; it stands in no report and no log. */
const REFERENCE = /^[\p{L}\p{N}](?:[\p{L}\p{N} ./№_:#()-]{0,126}[\p{L}\p{N})])?$/u;

/** Judges rows as a drafter's request is judged. */
@Injectable()
export class RowJudge {
  constructor(
    @Inject(HASHER) private readonly hasher: Hasher,
    @Inject(PROFILE) private readonly profile: NodeProfile,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Undefined for a line without a row. */
  judge({ line, sent }: SentRow): GoodRow | BadRow | undefined {
    if (sent.kind === 'nothing') return undefined;
    if (sent.kind === 'faults') return { line, faults: sent.faults };
    const { value, columnAt } = sent;
    const shape = shapeFaults(value);
    if (shape.length > 0) return { line, faults: faultsOf(shape, columnAt) };
    const { senderReference, alert: content } = value as { senderReference: string; alert: unknown };
    try {
      const alert = completeAlert({ profile: this.profile, today: this.clock.now() }, content, '/alert');
      const hash = toHex(this.hasher.sha256(utf8(canonicalize(value) ?? '')));
      return { line, senderReference, hash, referenceColumn: columnAt('/senderReference'), alert };
    } catch (error) {
      if (error instanceof RequestInvalid) return { line, faults: faultsOf(error.details, columnAt) };
      throw error;
    }
  }
}

function faultsOf(details: readonly ErrorDetail[], columnAt: (pointer: string) => string | null): Fault[] {
  return details.map(({ pointer, code, message }) => {
    return { pointer: safePointer(pointer), column: columnAt(pointer), code, message };
  });
}

function shapeFaults(value: unknown): ErrorDetail[] {
  const fault = (pointer: string, message: string): ErrorDetail => ({ pointer, code: 'schema-invalid', message });
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [fault('', 'must be an object')];
  const { senderReference, alert, ...surplus } = value as Record<string, unknown>;
  const known = typeof senderReference === 'string' && REFERENCE.test(senderReference);
  return [
    ...(known ? [] : [fault('/senderReference', 'must be 1 to 128 letters, digits and separators')]),
    ...(alert === undefined ? [fault('/alert', 'is missing')] : []),
    ...Object.keys(surplus).map((name) => fault(`/${name}`, 'is not a known field')),
  ];
}
