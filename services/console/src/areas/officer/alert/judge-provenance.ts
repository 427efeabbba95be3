import type { NodeSchemas } from '@qalqan/api-client';
import { QalqanError } from '@qalqan/errors';
import { checkInclusion, openServed, trustOf, type Trust } from '../../../platform/verify.js';

type Provenance = NodeSchemas['schemas']['Provenance'];

/** One thing that was checked. */
export interface Check {
  readonly name: 'signature' | 'identity' | 'content' | 'chain' | 'checkpoint' | 'proof';
  readonly state: 'good' | 'bad' | 'open';
  /** Why it does not hold, as a code of libs/errors. */
  readonly code?: string;
}

/** A record with all that was found out about it. */
export interface Judged {
  readonly record: Pick<Provenance, 'party' | 'stream' | 'sequence' | 'identity'>;
  readonly checks: readonly Check[];
  readonly index?: number;
  readonly size?: number;
}

/** Checks the bytes that the node gave against the agreement and the log; nothing else of its answer is believed. */
export async function judgeProvenance(
  record: Provenance,
  agreement: { readonly note: string; readonly digest: string },
): Promise<Judged> {
  let trust: Trust;
  try {
    trust = await trustOf(agreement);
  } catch (error) {
    if (!(error instanceof QalqanError)) throw error;
    return { record, checks: [{ name: 'signature', state: 'bad', code: error.code }] };
  }
  const opened = await openServed(trust, record);
  if (opened.kind === 'refused') {
    return { record, checks: [{ name: 'signature', state: 'bad', code: opened.refusal.code }] };
  }
  const { event } = opened;
  const known = trust.isKnown ? 'good' : 'bad';
  const holds = (ok: boolean, code: string) => (ok ? { state: 'good' as const } : { state: 'bad' as const, code });
  const checks: Check[] = [
    {
      name: 'signature',
      ...holds(
        known === 'good' && event.member === record.party,
        trust.isKnown ? 'source-mismatch' : 'agreement-unknown',
      ),
    },
    { name: 'content', ...holds(event.subject === record.reference, 'key-mismatch') },
    { name: 'identity', ...holds(event.identity === record.identity, 'entry-altered') },
    {
      name: 'chain',
      ...holds(event.stream === record.stream && event.sequence === record.sequence, 'stream-mismatch'),
    },
  ];
  const { evidence } = record;
  if (evidence.status === 'broken') checks.push({ name: 'proof', state: 'bad', code: evidence.code });
  if (evidence.status === 'not-yet-evidenced') checks.push({ name: 'checkpoint', state: 'open' });
  if (evidence.status !== 'included') return { record, checks };
  const verdict = await checkInclusion(trust, record, evidence);
  if (!verdict.ok) return { record, checks: [...checks, { name: 'proof', state: 'bad', code: verdict.code }] };
  return {
    record,
    checks: [...checks, { name: 'checkpoint', state: 'good' }, { name: 'proof', state: 'good' }],
    index: evidence.index,
    size: verdict.size,
  };
}
