import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { commitmentOf, type CheckQuestion, type SignedQuestion } from '@qalqan/contracts';
import { askedOf, type Ruleset } from '@qalqan/correlation';
import { nodeHasher } from '@qalqan/crypto-node';
import { Database, type Tx } from '@qalqan/store';
import { ReadLog } from '../reading/read-log.js';
import { RULESET } from '../tokens.js';
import { CheckNotices } from './check-notices.js';
import { contactsFor, type Contact } from './contacts.js';
import { FreshQuestions } from './fresh-questions.js';

/** Hit or no hit, and whom to call. */
export interface CheckAnswer {
  readonly contacts: readonly Contact[];
}

const NOBODY = { contacts: [], alerts: [] };

/**
 * Answers a party's quick check: whether an alert of another party speaks of the subject, and which duty desk to call; never which
 * alert, nor what it says. Each question is a row of the log before it is answered.
 */
@Injectable()
export class CheckService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(FreshQuestions) private readonly questions: FreshQuestions,
    @Inject(ReadLog) private readonly readLog: ReadLog,
    @Inject(RULESET) private readonly ruleset: Ruleset,
    @Inject(CheckNotices) private readonly notices: CheckNotices,
  ) {}

  /** Throws `token-invalid` for a question that is not signed, not fresh or not new, `overloaded` above the party's rate. */
  async answer(signed: SignedQuestion): Promise<CheckAnswer> {
    const question = await this.questions.open(signed);
    const { party, subject, purpose } = question;
    return this.database.transaction(async (tx) => {
      const asked = askedOf(subject);
      const { contacts, alerts } =
        asked === undefined ? NOBODY : await contactsFor(tx.manager, this.ruleset, party, asked);
      await logged(tx, question, alerts);
      const caller = { sub: `node:${party}`, clientId: `node:${party}`, party, roles: [] };
      await this.readLog.record(tx, { caller, purpose }, 'checks', alerts);
      await this.notices.keep(tx, { party, purpose }, alerts);
      return { contacts };
    });
  }
}

async function logged({ manager }: Tx, question: CheckQuestion, alerts: readonly string[]): Promise<void> {
  const { party, purpose, subject } = question;
  const salt = randomBytes(32).toString('base64url');
  const asked = commitmentOf(nodeHasher, { salt, body: subject });
  await manager.query(
    `INSERT INTO check_log (party, purpose, subject_type, salt, asked, alerts) VALUES ($1, $2, $3, $4, $5, $6)`,
    [party, purpose, subject.type, salt, asked, alerts],
  );
}
