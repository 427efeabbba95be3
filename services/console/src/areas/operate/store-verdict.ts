import type { AuditSchemas, HubSchemas, NodeSchemas } from '@qalqan/api-client';

/** What the three services answer when they are asked to verify their store. */
export type StoreAnswer =
  | NodeSchemas['schemas']['StoreVerification']
  | HubSchemas['schemas']['Verification']
  | AuditSchemas['schemas']['StoreVerification'];

/** The same of all three. */
export interface StoreVerdict {
  readonly status: 'running' | 'sound' | 'broken';
  readonly startedAt: string;
  /** Events or entries that were looked at. */
  readonly checked: number;
  readonly finding: { readonly code: string; readonly place: string } | undefined;
}

/** The verdict in an answer: node, hub and audit log word it each in its own way. */
export function storeVerdict(answer: StoreAnswer): StoreVerdict {
  const { status, startedAt } = answer;
  if ('finding' in answer) {
    return { status, startedAt, checked: answer.events, finding: placed(answer.finding) };
  }
  if ('events' in answer) {
    return { status, startedAt, checked: answer.events, finding: placed(answer.report?.finding ?? null) };
  }
  const { report } = answer;
  const fault = report?.fault;
  const place = fault === undefined ? '' : [fault.index, fault.tile].filter((part) => part !== undefined).join(' ');
  return {
    ...{ status, startedAt, checked: report?.size ?? 0 },
    finding: fault && { code: fault.code, place },
  };
}

function placed(finding: { table: string; key: string; code: string } | null): StoreVerdict['finding'] {
  return finding === null ? undefined : { code: finding.code, place: `${finding.table} ${finding.key}` };
}
