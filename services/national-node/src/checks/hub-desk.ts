import { randomBytes } from 'node:crypto';
import { signQuestion, type CheckRequest } from '@qalqan/contracts';
import type { Signer } from '@qalqan/signing';
import { Type, type Static } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';

const HubContact = Type.Object({
  party: Type.String({ maxLength: 32 }),
  desk: Type.String({ maxLength: 200 }),
  tier: Type.Union([Type.Literal('confirmed'), Type.Literal('probable'), Type.Literal('possible')]),
  exercise: Type.Boolean(),
});
/** What we use of the hub's answer; a later hub may say more. */
const Answer = Type.Object({ contacts: Type.Array(HubContact, { maxItems: 100 }) });

/** Whom to call about an alert that we may not read. */
export type HubContact = Static<typeof HubContact>;

/** What the hub says; undefined when it did not answer in time. */
export interface HubDesk {
  contactsFor(request: CheckRequest, at: Date): Promise<readonly HubContact[] | undefined>;
}

export interface HubDeskOptions {
  /** Base URL of the hub; undefined where the node is not told where it is. */
  readonly url: string | undefined;
  readonly timeoutMs: number;
  readonly party: string;
  readonly signer: Signer;
}

/** Longest answer that is read (characters). */
const MAX_ANSWER = 65_536;

/** Asks the hub over HTTP; the question is signed with the party's event key, so that the hub knows who asks. */
export class HttpHubDesk implements HubDesk {
  constructor(private readonly options: HubDeskOptions) {}

  async contactsFor({ purpose, subject }: CheckRequest, at: Date): Promise<readonly HubContact[] | undefined> {
    const { url, timeoutMs, party, signer } = this.options;
    if (url === undefined) return undefined;
    const nonce = randomBytes(16).toString('base64url');
    const kind = 'qalqan.check.question.v1' as const;
    const signed = await signQuestion(signer, { kind, party, at: at.toISOString(), nonce, purpose, subject });
    try {
      const response = await fetch(`${url.replace(/\/$/, '')}/api/v1/checks`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(signed),
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      });
      return response.ok ? contactsIn(await bounded(response)) : undefined;
    } catch (error) {
      // Whatever keeps the hub from answering, the officer has what we know ourselves, and is told that it did not answer.
      if (error instanceof Error) return undefined;
      throw error;
    }
  }
}

function contactsIn(text: string): readonly HubContact[] | undefined {
  const answer: unknown = JSON.parse(text);
  return Value.Check(Answer, answer) ? answer.contacts : undefined;
}

async function bounded({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    if (text.length > MAX_ANSWER) throw new RangeError('the hub answers without end');
  }
  return text;
}
