import { utf8 } from '@qalqan/signing';
import type { LogRecord, RecordKind } from '../leaf/leaf.js';

/** A file of vectors/leaf: a leaf, and the record it comes from, or the code it is refused with. */
export interface LeafVector {
  readonly desc: string;
  readonly want: string;
  /** Hex. */
  readonly leaf: string;
  readonly leafHash?: string;
  readonly form?: 'record' | 'digest';
  readonly record?: {
    readonly kind: RecordKind;
    readonly topic: string;
    readonly partition: number;
    /** The value as text, repeated this many times. */
    readonly value: string;
    readonly repeat: number;
    readonly jws: string;
  };
}

export function recordOf({ record }: LeafVector): LogRecord {
  if (record === undefined) throw new Error('this vector has no record');
  const { kind, topic, partition, value, repeat, jws } = record;
  return { kind, topic, partition, value: utf8(value.repeat(repeat)), jws };
}
