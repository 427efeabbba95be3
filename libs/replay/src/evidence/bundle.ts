import { parseStrictJson, type JsonValue } from '@qalqan/contracts';
import { Invalid } from '@qalqan/errors';
import { decodeBase64, encodeBase64, utf8 } from '@qalqan/signing';
import type { SourceEntry } from '../source.js';

/** Name and version of an evidence bundle (SPEC-AUD §6). */
export const EVIDENCE_FORMAT = 'qalqan.evidence.v1';

/** A record that is too long for its leaf, as JSON carries it. */
export interface BesideText {
  /** base64. */
  readonly value: string;
  readonly jws: string;
}

/** One entry of the log with the proof that the checkpoint commits to it. */
export interface EvidenceEntry {
  readonly index: number;
  /** base64 of the leaf. */
  readonly leaf: string;
  /** Inclusion proof, bottom-up, base64. */
  readonly proof: readonly string[];
  readonly record?: BesideText;
}

/** What is said about one subject, with everything needed to verify it offline except the agreement's digest. */
export interface EvidenceBundle {
  readonly format: typeof EVIDENCE_FORMAT;
  readonly origin: string;
  readonly subject: string;
  /** The genesis agreement, the signed note as published. */
  readonly agreement: string;
  /** The checkpoint, the signed note as published. */
  readonly checkpoint: string;
  /** By index. */
  readonly entries: readonly EvidenceEntry[];
}

/** A proved entry, decoded. */
export interface ProvedEntry extends SourceEntry {
  readonly index: number;
  readonly proof: readonly Uint8Array[];
}

/** A bundle whose texts are decoded; nothing in it is verified. */
export interface DecodedBundle {
  readonly origin: string;
  readonly subject: string;
  readonly agreement: Uint8Array;
  readonly checkpoint: Uint8Array;
  readonly entries: readonly ProvedEntry[];
}

type Fields = Readonly<Record<string, JsonValue>>;

/** True for a document that says it is an evidence bundle of this version. */
export function isEvidence(value: JsonValue): boolean {
  return isFields(value) && value['format'] === EVIDENCE_FORMAT;
}

/** Decodes a bundle; throws JsonRefused when it is not JSON, {@link Invalid} `schema-invalid` when a field is not what it must be. */
export function decodeBundle(bytes: Uint8Array): DecodedBundle {
  const value = parseStrictJson(bytes);
  if (!isFields(value) || value['format'] !== EVIDENCE_FORMAT) throw fault('/format', 'is not an evidence bundle');
  const { entries } = value;
  if (!Array.isArray(entries)) throw fault('/entries', 'is not a list');
  return {
    origin: text(value, 'origin', ''),
    subject: text(value, 'subject', ''),
    agreement: utf8(text(value, 'agreement', '')),
    checkpoint: utf8(text(value, 'checkpoint', '')),
    entries: entries.map((entry, at) => decodeEntry(entry, `/entries/${at}`)),
  };
}

function decodeEntry(value: JsonValue, pointer: string): ProvedEntry {
  if (!isFields(value)) throw fault(pointer, 'is not an object');
  const { index, proof, record } = value;
  if (!Number.isSafeInteger(index) || (index as number) < 0) throw fault(`${pointer}/index`, 'is not an index');
  if (!Array.isArray(proof)) throw fault(`${pointer}/proof`, 'is not a list');
  return {
    index: index as number,
    leaf: base64(text(value, 'leaf', pointer), `${pointer}/leaf`),
    proof: proof.map((hash, at) => base64(hash, `${pointer}/proof/${at}`)),
    ...(record === undefined ? {} : { beside: decodeBeside(record, `${pointer}/record`) }),
  };
}

function decodeBeside(value: JsonValue, pointer: string): { value: Uint8Array; jws: string } {
  if (!isFields(value)) throw fault(pointer, 'is not an object');
  return { value: base64(text(value, 'value', pointer), `${pointer}/value`), jws: textOrEmpty(value['jws'], pointer) };
}

/** An entry as JSON carries it. */
export function encodeEntry(entry: ProvedEntry): EvidenceEntry {
  const { index, leaf, proof, beside } = entry;
  return {
    index,
    leaf: encodeBase64(leaf),
    proof: proof.map((hash) => encodeBase64(hash)),
    ...(beside === undefined ? {} : { record: { value: encodeBase64(beside.value), jws: beside.jws } }),
  };
}

function base64(value: JsonValue, pointer: string): Uint8Array {
  if (typeof value !== 'string') throw fault(pointer, 'is not a text');
  try {
    return decodeBase64(value);
  } catch (error) {
    if (error instanceof SyntaxError) throw fault(pointer, 'is not canonical base64');
    throw error;
  }
}

function text(fields: Fields, name: string, pointer: string): string {
  const value = fields[name];
  if (typeof value !== 'string' || value === '') throw fault(`${pointer}/${name}`, 'is not a text');
  return value;
}

function textOrEmpty(value: JsonValue | undefined, pointer: string): string {
  if (typeof value !== 'string') throw fault(`${pointer}/jws`, 'is not a text');
  return value;
}

function isFields(value: JsonValue | undefined): value is { [name: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fault(pointer: string, message: string): Invalid {
  return new Invalid('schema-invalid', `${pointer} ${message}`, [{ pointer, code: 'schema-invalid', message }]);
}
