import { ALERT_RULES } from './alert/rules/alert-rules.js';
import type { AlertBody } from './alert/alert.js';
import { AlertCheckedBody } from './alert-checked/v1/schema.js';
import { AlertCorrectedBody } from './alert-corrected/v1/schema.js';
import { AlertPublishedBody } from './alert-published/v1/schema.js';
import { AlertRecalledBody } from './alert-recalled/v1/schema.js';
import { AuditCheckpointBody } from './audit-checkpoint/v1/schema.js';
import { defineContract, type EventContract } from './contract.js';
import * as validators from './generated/validators.js';
import { HitChangedBody } from './hit-changed/v1/schema.js';
import { HitFoundBody } from './hit-found/v1/schema.js';
import { GroupFoundBody } from './group-found/v1/schema.js';
import { GroupWithdrawnBody } from './group-withdrawn/v1/schema.js';
import { HitsGroupedBody } from './hits-grouped/v1/schema.js';
import { HitWithdrawnBody } from './hit-withdrawn/v1/schema.js';
import { HubStateBody } from './hub-state/v1/schema.js';
import { identitiesDisagree, streamIsTheMembers } from './stream-forked/v1/rules.js';
import { StreamForkedBody } from './stream-forked/v1/schema.js';
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

export const HitChangedV1 = defineContract<HitChangedBody>({
  name: 'hit.changed',
  version: 1,
  publisher: 'hub',
  schema: HitChangedBody,
  validator: validators.hitChangedV1,
  summary: 'A hit was confirmed or dismissed, or is to be judged again; one event per recipient',
  subjectOf: ({ hit }) => hit,
});

/** The id of a group is a hash that whoever guesses the value can compute, so it never stands in the clear. */
const groupsOfHub = (): string => 'hub/groups';

export const HitsGroupedV1 = defineContract<HitsGroupedBody>({
  name: 'hits.grouped',
  version: 1,
  publisher: 'hub',
  schema: HitsGroupedBody,
  validator: validators.hitsGroupedV1,
  summary: 'Hits that rested on one value went into its group; one event per recipient',
  subjectOf: groupsOfHub,
});

export const GroupFoundV1 = defineContract<GroupFoundBody>({
  name: 'group.found',
  version: 1,
  publisher: 'hub',
  schema: GroupFoundBody,
  validator: validators.groupFoundV1,
  summary: 'A value is held by very many alerts; one event per owner of one',
  subjectOf: groupsOfHub,
});

export const GroupWithdrawnV1 = defineContract<GroupWithdrawnBody>({
  name: 'group.withdrawn',
  version: 1,
  publisher: 'hub',
  schema: GroupWithdrawnBody,
  validator: validators.groupWithdrawnV1,
  summary: 'A group is none any more, or the recipient has no alert in it',
  subjectOf: groupsOfHub,
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

export const AlertCheckedV1 = defineContract<AlertCheckedBody>({
  name: 'alert.checked',
  version: 1,
  publisher: 'hub',
  schema: AlertCheckedBody,
  validator: validators.alertCheckedV1,
  summary: 'Alerts were found by a quick check of another party; one event per owner',
  // Which alert stands before an officer somewhere is nobody's but its owner's.
  subjectOf: () => 'hub/checks',
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

export const StreamForkedV1 = defineContract<StreamForkedBody>({
  name: 'stream.forked',
  version: 1,
  publisher: 'member',
  schema: StreamForkedBody,
  validator: validators.streamForkedV1,
  summary: 'A member has seen two histories of a stream; a claim until a reader has opened both records',
  subjectOf: ({ stream }) => stream.replace('/', '.'),
  rules: [streamIsTheMembers, identitiesDisagree],
});

/** Every event type the platform knows. A type that is not here is refused, never ignored. */
export const CONTRACTS: readonly EventContract<never>[] = [
  AlertPublishedV1,
  AlertCorrectedV1,
  AlertRecalledV1,
  HitFoundV1,
  HitWithdrawnV1,
  HitChangedV1,
  HitsGroupedV1,
  GroupFoundV1,
  GroupWithdrawnV1,
  VerdictGivenV1,
  AlertCheckedV1,
  HubStateV1,
  AuditCheckpointV1,
  StreamForkedV1,
];

const BY_TYPE: ReadonlyMap<string, EventContract<never>> = new Map(
  CONTRACTS.map((contract) => [contract.type, contract]),
);

export function contractOf(type: string): EventContract<never> | undefined {
  return BY_TYPE.get(type);
}
