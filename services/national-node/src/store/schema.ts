import { SHARED_ENTITIES, SHARED_MIGRATIONS, type EntityClass, type MigrationClass } from '@qalqan/store';
import { AlertRevision, DraftKey, OwnAlert, ReferenceCounter, RevisionAction } from './entities/own-alert.entity.js';
import { ImportBatch, ImportDraft, ImportFault } from './entities/import.entity.js';
import { AuditCheckpoint, Hit, InboxAlert, ReadEntry } from './entities/received.entity.js';
import { AlertChecks1795541400000 } from './migrations/alert-checks-1795541400000.js';
import { CheckTables1795539600000 } from './migrations/check-tables-1795539600000.js';
import { HitReasons1795536000000 } from './migrations/hit-reasons-1795536000000.js';
import { ImportTables1795500000000 } from './migrations/import-tables-1795500000000.js';
import { LivePositions1795546800000 } from './migrations/live-positions-1795546800000.js';
import { NodeTables1767225600000 } from './migrations/node-tables-1767225600000.js';
import { RowDigestPlan1795490000000 } from './migrations/row-digest-plan-1795490000000.js';
import { RowDigests1795482000000 } from './migrations/row-digests-1795482000000.js';

/** Everything in a node's database. */
export const ENTITIES: readonly EntityClass[] = [
  ...SHARED_ENTITIES,
  OwnAlert,
  AlertRevision,
  RevisionAction,
  ReferenceCounter,
  DraftKey,
  InboxAlert,
  Hit,
  ReadEntry,
  AuditCheckpoint,
  ImportBatch,
  ImportDraft,
  ImportFault,
];

export const MIGRATIONS: readonly MigrationClass[] = [
  ...SHARED_MIGRATIONS,
  NodeTables1767225600000,
  RowDigests1795482000000,
  RowDigestPlan1795490000000,
  ImportTables1795500000000,
  HitReasons1795536000000,
  CheckTables1795539600000,
  AlertChecks1795541400000,
  LivePositions1795546800000,
];
