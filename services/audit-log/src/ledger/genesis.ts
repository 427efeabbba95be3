import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { nodeHasher } from '@qalqan/crypto-node';
import { TRUST_LIST } from '@qalqan/messaging';
import type { TrustList } from '@qalqan/signing';
import { Database } from '@qalqan/store';
import { entryOfAgreement } from './staged-entry.js';
import { stageFirst } from './staging.js';

/** Makes the agreement the first entry of the log, before the consumer can stage anything. */
@Injectable()
export class Genesis implements OnModuleInit {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(TRUST_LIST) private readonly trust: TrustList,
  ) {}

  async onModuleInit(): Promise<void> {
    const entry = entryOfAgreement(nodeHasher, this.trust.verified);
    await this.database.transaction(({ manager }) => stageFirst(manager, entry));
  }
}
