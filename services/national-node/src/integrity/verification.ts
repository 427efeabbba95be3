import { Inject, Injectable } from '@nestjs/common';
import { nodeHasher, nodeVerifier } from '@qalqan/crypto-node';
import { LOGGER } from '@qalqan/http-kit';
import { TRUST_LIST } from '@qalqan/messaging';
import type { TrustList } from '@qalqan/signing';
import { Database } from '@qalqan/store';
import type { Logger } from '@qalqan/telemetry';
import { PROFILE, type NodeProfile } from '../profile/node-profile.js';
import type { StoreVerification } from './finding.js';
import { verifyStore } from './verify-store.js';

/** Checks the whole store when somebody asks; whoever asks meanwhile gets the same answer. */
@Injectable()
export class Verification {
  private current: Promise<StoreVerification> | undefined;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(TRUST_LIST) private readonly trust: TrustList,
    @Inject(PROFILE) private readonly profile: NodeProfile,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  ask(): Promise<StoreVerification> {
    this.current ??= this.verify().finally(() => (this.current = undefined));
    return this.current;
  }

  private async verify(): Promise<StoreVerification> {
    const ports = { hasher: nodeHasher, verifier: nodeVerifier, trust: this.trust };
    const options = { stream: `${this.profile.id}/0`, now: () => performance.now() };
    const report = await this.database.read((manager) => verifyStore(manager, ports, options));
    const { finding } = report;
    if (finding !== null) {
      this.logger.error('a stored row is not what it should be', { code: finding.code, component: finding.table });
    }
    return report;
  }
}
