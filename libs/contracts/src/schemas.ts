import type { TSchema } from '@sinclair/typebox';
import { AlertBody } from './alert/alert.js';
import { AlertCheckedBody } from './alert-checked/v1/schema.js';
import { AlertCorrectedBody } from './alert-corrected/v1/schema.js';
import { AlertPublishedBody } from './alert-published/v1/schema.js';
import { AlertRecalledBody } from './alert-recalled/v1/schema.js';
import { AuditCheckpointBody } from './audit-checkpoint/v1/schema.js';
import { CheckQuestion, CheckRequest } from './check/check.js';
import { EnvelopeV1 } from './envelope/v1/schema.js';
import { HitChangedBody } from './hit-changed/v1/schema.js';
import { HitFoundBody } from './hit-found/v1/schema.js';
import { GroupFoundBody } from './group-found/v1/schema.js';
import { GroupWithdrawnBody } from './group-withdrawn/v1/schema.js';
import { HitsGroupedBody } from './hits-grouped/v1/schema.js';
import { HitWithdrawnBody } from './hit-withdrawn/v1/schema.js';
import { HubStateBody } from './hub-state/v1/schema.js';
import { StreamForkedBody } from './stream-forked/v1/schema.js';
import { VerdictGivenBody } from './verdict-given/v1/schema.js';

/**
 * Every schema, for the generators. Apart from the contracts, because those import the validators that are generated
 * from here.
 */
export const SCHEMAS: readonly TSchema[] = [
  EnvelopeV1,
  AlertBody,
  AlertPublishedBody,
  AlertCorrectedBody,
  AlertRecalledBody,
  HitFoundBody,
  HitWithdrawnBody,
  HitChangedBody,
  HitsGroupedBody,
  GroupFoundBody,
  GroupWithdrawnBody,
  VerdictGivenBody,
  HubStateBody,
  AuditCheckpointBody,
  StreamForkedBody,
  AlertCheckedBody,
  CheckRequest,
  CheckQuestion,
];
