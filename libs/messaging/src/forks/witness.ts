import { eventsTopic, openWitness, partOf, type ForkPart, type OpeningPorts } from '@qalqan/contracts';
import type { RawRecord, StreamForkedBody, UsedPosition } from '@qalqan/contracts';
import { utf8 } from '@qalqan/signing';

/** A record that may prove something: its bytes, from wherever they come. */
export interface HeldRecord {
  readonly value: Uint8Array;
  readonly jws: string;
}

/** A record of a fork whose signature held. */
export interface Witness extends HeldRecord {
  readonly link: UsedPosition;
  readonly topic: string;
  readonly partition: number;
}

/** What is at hand of the records that a claim names. */
export type Witnesses = Partial<Record<ForkPart, Witness>>;

/** Record key of a value, which is the subject that its envelope names; empty when there is none. */
export function keyOf(value: Uint8Array): string {
  try {
    const envelope: unknown = JSON.parse(Buffer.from(value).toString('utf8'));
    const isObject = typeof envelope === 'object' && envelope !== null;
    return isObject && 'subject' in envelope && typeof envelope.subject === 'string' ? envelope.subject : '';
  } catch {
    // Whoever opens the record with this key finds its fault by code.
    return '';
  }
}

/** The record as it would lie on its topic; it has no offset of its own. */
export function rawOf(stream: string, { value, jws }: HeldRecord): RawRecord {
  const [member = '', partition = ''] = stream.split('/');
  return {
    topic: eventsTopic(member),
    partition: Number(partition),
    offset: '-1',
    key: utf8(keyOf(value)),
    value,
    jws,
  };
}

/** Takes a record among the witnesses when its signature holds and the claim names it. */
export async function admit(
  opening: OpeningPorts,
  claim: StreamForkedBody,
  witnesses: Witnesses,
  held: HeldRecord,
): Promise<void> {
  const raw = rawOf(claim.stream, held);
  const link = await openWitness(opening, raw);
  const part = link && partOf(claim, link);
  if (link === undefined || part === undefined) return;
  const { topic, partition } = raw;
  witnesses[part] ??= { ...held, link, topic, partition };
}
