import { ALERT_RULES } from './alert/rules/alert-rules.js';
import type { AlertBody } from './alert/alert.js';
import { AlertCorrectedBody } from './alert-corrected/v1/schema.js';
import { AlertPublishedBody } from './alert-published/v1/schema.js';
import { AlertRecalledBody } from './alert-recalled/v1/schema.js';
import { AuditCheckpointBody } from './audit-checkpoint/v1/schema.js';
import { defineContract, type EventContract } from './contract.js';
import * as validators from './generated/validators.js';
import { HitFoundBody } from './hit-found/v1/schema.js';
import { HitWithdrawnBody } from './hit-withdrawn/v1/schema.js';
import { HubStateBody } from './hub-state/v1/schema.js';
import { VerdictGivenBody } from './verdict-given/v1/schema.js';

const alertRules = ({ alert }: { readonly alert: AlertBody }) => ALERT_RULES.flatMap((rule) => rule(alert, '/alert'));

export const AlertPublishedV1 = defineContract<AlertPublishedBody>({
  name: 'alert.published',
  version: 1,
  publisher: 'party',
  schema: AlertPublishedBody,
  validator: validators.alertPublishedV1,
  summary: 'An alert is published by its owner',
  subjectOf: ({ reference }) => reference,
  rules: [alertRules],
});

export const AlertCorrectedV1 = defineContract<AlertCorrectedBody>({
  name: 'alert.corrected',
  version: 1,
  publisher: 'party',
  schema: AlertCorrectedBody,
  validator: validators.alertCorrectedV1,
  summary: 'A published alert is replaced by a later revision',
  subjectOf: ({ reference }) => reference,
  rules: [alertRules],
});

export const AlertRecalledV1 = defineContract<AlertRecalledBody>({
  name: 'alert.recalled',
  version: 1,
  publisher: 'party',
  schema: AlertRecalledBody,
  validator: validators.alertRecalledV1,
  summary: 'A published alert is taken back',
  subjectOf: ({ reference }) => reference,
});

export const HitFoundV1 = defineContract<HitFoundBody>({
  name: 'hit.found',
  version: 1,
  publisher: 'hub',
  schema: HitFoundBody,
  validator: validators.hitFoundV1,
  summary: 'The hub found a link between two alerts, or says it anew; one event per recipient',
  subjectOf: ({ hit }) => hit.id,
});

export const HitWithdrawnV1 = defineContract<HitWithdrawnBody>({
  name: 'hit.withdrawn',
  version: 1,
  publisher: 'hub',
  schema: HitWithdrawnBody,
  validator: validators.hitWithdrawnV1,
  summary: 'A hit no longer holds for this recipient',
  subjectOf: ({ id }) => id,
});

export const VerdictGivenV1 = defineContract<VerdictGivenBody>({
  name: 'verdict.given',
  version: 1,
  publisher: 'hub',
  schema: VerdictGivenBody,
  validator: validators.verdictGivenV1,
  summary: 'A hub analyst confirmed or dismissed a hit, or took that back',
  subjectOf: ({ hit }) => hit,
});

export const HubStateV1 = defineContract<HubStateBody>({
  name: 'hub.state',
  version: 1,
  publisher: 'hub',
  schema: HubStateBody,
  validator: validators.hubStateV1,
  summary: "Digest of the hub's state at given stream positions",
  subjectOf: () => 'hub/state',
});

export const AuditCheckpointV1 = defineContract<AuditCheckpointBody>({
  name: 'audit.checkpoint',
  version: 1,
  publisher: 'audit',
  schema: AuditCheckpointBody,
  validator: validators.auditCheckpointV1,
  summary: 'The audit log commits to its entries',
  subjectOf: () => 'audit/checkpoint',
});

/** Every event type the platform knows. A type that is not here is refused, never ignored. */
export const CONTRACTS: readonly EventContract<never>[] = [
  AlertPublishedV1,
  AlertCorrectedV1,
  AlertRecalledV1,
  HitFoundV1,
  HitWithdrawnV1,
  VerdictGivenV1,
  HubStateV1,
  AuditCheckpointV1,
];

const BY_TYPE: ReadonlyMap<string, EventContract<never>> = new Map(
  CONTRACTS.map((contract) => [contract.type, contract]),
);

export function contractOf(type: string): EventContract<never> | undefined {
  return BY_TYPE.get(type);
}
