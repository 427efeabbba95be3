import { QalqanError } from '@qalqan/errors';
import {
  ProofInvalid,
  encodeLeaf,
  leafHash,
  openCheckpoint,
  verifyConsistency,
  verifyInclusion,
  type Checkpoint,
  type LogRecord,
} from '@qalqan/ledger';
import {
  decodeBase64,
  decodeVerifierKey,
  fromHex,
  toHex,
  utf8,
  type Hasher,
  type TrustList,
  type Verifier,
} from '@qalqan/signing';
import type { AuditLog, Evidence, HeardCheckpoint } from './audit-log.js';
import { ConsistencyAnswer, InclusionAnswer, readAnswer } from './log-answers.js';

export interface AuditLogOptions {
  readonly hasher: Hasher;
  readonly verifier: Verifier;
  /** Names the log's origin and key; nothing that the log says about itself is asked. */
  readonly trust: TrustList;
  /** Base URL of the audit log. */
  readonly url: string;
  readonly timeoutMs: number;
}

/** Most characters that an answer may have; a proof with its checkpoint has some four thousand. */
const MAX_ANSWER = 65_536;

/** The log has been asked and has no such thing. */
const NOTHING = Symbol('nothing');
/** The log could not be asked. */
class Unreachable extends Error {}

/** The audit log over HTTP. What comes back is believed only as far as it verifies under the agreement's key. */
export class HttpAuditLog implements AuditLog {
  constructor(private readonly options: AuditLogOptions) {}

  async evidenceOf(record: LogRecord, heard: HeardCheckpoint | undefined): Promise<Evidence> {
    try {
      return await this.prove(record, heard);
    } catch (error) {
      if (error instanceof Unreachable) return { status: 'not-yet-evidenced', reason: 'unavailable' };
      if (error instanceof QalqanError) return { status: 'broken', code: error.code };
      throw error;
    }
  }

  private async prove(record: LogRecord, heard: HeardCheckpoint | undefined): Promise<Evidence> {
    const { hasher } = this.options;
    const leaf = leafHash(hasher, encodeLeaf(hasher, record).leaf);
    const answer = await this.ask(`inclusion?leafHash=${toHex(leaf)}`);
    if (answer === NOTHING) return { status: 'not-yet-evidenced', reason: 'not-included' };
    const { index, proof, checkpoint: note } = readAnswer(InclusionAnswer, answer);
    if (note === null) return { status: 'not-yet-evidenced', reason: 'not-included' };
    const checkpoint = await this.open(note);
    // Size and root are those of the signed note: a proof for another tree fails here.
    const { origin, size, root } = checkpoint;
    verifyInclusion(hasher, { index, size, leafHash: leaf, root }, hashesOf(proof));
    if (heard) {
      const broken = await this.judge(heard, checkpoint);
      if (broken) return broken;
    }
    return {
      status: 'included',
      index,
      leafHash: toHex(leaf),
      proof,
      checkpoint: { origin, size, root: toHex(root), note },
    };
  }

  /** Whether the head that is shown now continues the one that was announced: a log with two faces fails here. */
  private async judge(heard: HeardCheckpoint, shown: Checkpoint): Promise<Evidence | undefined> {
    if (heard.size === 0) return undefined;
    if (heard.size > shown.size) return { status: 'broken', code: 'position-rolled-back' };
    const claim = { fromSize: heard.size, fromRoot: fromHex(heard.root), toSize: shown.size, toRoot: shown.root };
    const same = heard.size === shown.size;
    const answer = same ? { proof: [] } : await this.ask(`consistency?from=${heard.size}&to=${shown.size}`);
    const proof = answer === NOTHING ? [] : readAnswer(ConsistencyAnswer, answer).proof;
    verifyConsistency(this.options.hasher, claim, hashesOf(proof));
    return undefined;
  }

  private async open(note: string): Promise<Required<Checkpoint>> {
    const { hasher, verifier, trust } = this.options;
    const key = decodeVerifierKey(hasher, trust.verified.agreement.log.vkey);
    const { checkpoint } = await openCheckpoint(verifier, utf8(note), key);
    return checkpoint;
  }

  private async ask(path: string): Promise<unknown> {
    const url = `${this.options.url.replace(/\/$/, '')}/api/v1/proofs/${path}`;
    try {
      const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(this.options.timeoutMs) });
      if (response.status === 404) return NOTHING;
      if (!response.ok) throw new Unreachable(`the log answers ${response.status}`);
      return JSON.parse(await bounded(response)) as unknown;
    } catch (cause) {
      throw cause instanceof Unreachable ? cause : new Unreachable('the log does not answer', { cause });
    }
  }
}

/** A log that is not to be trusted must not be able to fill the memory either. */
async function bounded({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    if (text.length > MAX_ANSWER) throw new Unreachable('the log answers without end');
  }
  return text;
}

function hashesOf(proof: readonly string[]): Uint8Array[] {
  try {
    return proof.map(decodeBase64);
  } catch (cause) {
    throw new ProofInvalid('a hash of the proof is not canonical base64', { cause });
  }
}
