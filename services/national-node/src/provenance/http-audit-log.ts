import { encodeLeaf, leafHash, type LogRecord } from '@qalqan/ledger';
import { toHex, type Hasher, type TrustList, type Verifier } from '@qalqan/signing';
import type { AuditLog, Evidence } from './audit-log.js';

export interface AuditLogOptions {
  readonly hasher: Hasher;
  readonly verifier: Verifier;
  readonly trust: TrustList;
  /** Base URL of the audit log. */
  readonly url: string;
  readonly timeoutMs: number;
}

export class HttpAuditLog implements AuditLog {
  constructor(private readonly options: AuditLogOptions) {}

  async evidenceOf(record: LogRecord): Promise<Evidence> {
    const { hasher, url } = this.options;
    const hash = toHex(leafHash(hasher, encodeLeaf(hasher, record).leaf));
    return { status: 'not-yet-evidenced', reason: 'unavailable' };
  }
}
