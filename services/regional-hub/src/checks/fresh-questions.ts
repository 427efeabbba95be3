import { Inject, Injectable } from '@nestjs/common';
import { openQuestion, type CheckQuestion, type SignedQuestion } from '@qalqan/contracts';
import { nodeVerifier } from '@qalqan/crypto-node';
import { RecordRefused } from '@qalqan/errors';
import { RateLimit, TokenInvalid } from '@qalqan/http-kit';
import { TRUST_LIST } from '@qalqan/messaging';
import type { TrustList } from '@qalqan/signing';
import { HUB_SETTINGS, type HubSettings } from '../tokens.js';

/** How far a clock of a node may be off, and how long a question can be asked (ms). */
const WINDOW_MS = 60_000;
const MOST_REMEMBERED = 100_000;

/** Opens questions: signed by the party that asks, asked just now and once, and no more of them than a party may ask. */
@Injectable()
export class FreshQuestions {
  /** When each nonce of the last two windows was seen; in that order. */
  private readonly seen = new Map<string, number>();

  private readonly rate: RateLimit;

  constructor(
    @Inject(TRUST_LIST) private readonly trust: TrustList,
    @Inject(HUB_SETTINGS) { checksPerMinute }: HubSettings,
  ) {
    this.rate = new RateLimit(checksPerMinute);
  }

  /** Throws `token-invalid` for a question that is not signed, fresh and new, `overloaded` above the rate. */
  async open(signed: SignedQuestion): Promise<CheckQuestion> {
    const question = await this.verified(signed);
    const now = Date.now();
    for (const [nonce, at] of this.seen) {
      if (now - at <= 2 * WINDOW_MS && this.seen.size < MOST_REMEMBERED) break;
      this.seen.delete(nonce);
    }
    const age = Math.abs(now - Date.parse(question.at));
    const once = `${question.party} ${question.nonce}`;
    if (!(age <= WINDOW_MS) || this.seen.has(once)) throw new TokenInvalid('the question is not asked just now');
    this.seen.set(once, now);
    this.rate.take(question.party);
    return question;
  }

  private async verified(signed: SignedQuestion): Promise<CheckQuestion> {
    try {
      return await openQuestion({ verifier: nodeVerifier, trust: this.trust }, signed);
    } catch (cause) {
      if (cause instanceof RecordRefused) throw new TokenInvalid('the question is not signed as it must be', { cause });
      throw cause;
    }
  }
}
