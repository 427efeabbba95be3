import { SHARED_ENTITIES, SHARED_MIGRATIONS, type EntityClass, type MigrationClass } from '@qalqan/store';
import { AlertPeople1795525200000 } from './migrations/alert-people-1795525200000.js';
import { CheckLog1795539600000 } from './migrations/check-log-1795539600000.js';
import { CheckNotices1795541400000 } from './migrations/check-notices-1795541400000.js';
import { EventTraces1795521600000 } from './migrations/event-traces-1795521600000.js';
import { HubTables1767312000000 } from './migrations/hub-tables-1767312000000.js';
import { RecoveredWords1768000000000 } from './migrations/recovered-words-1768000000000.js';
import { SelectorsAlone1795536000000 } from './migrations/selectors-alone-1795536000000.js';
import { VerdictGrounds1795532400000 } from './migrations/verdict-grounds-1795532400000.js';

/** Tables of the hub's own are read and written by SQL in bulk; only the shared ones are mapped. */
export const ENTITIES: readonly EntityClass[] = [...SHARED_ENTITIES];

export const MIGRATIONS: readonly MigrationClass[] = [
  ...SHARED_MIGRATIONS,
  HubTables1767312000000,
  RecoveredWords1768000000000,
  EventTraces1795521600000,
  AlertPeople1795525200000,
  VerdictGrounds1795532400000,
  SelectorsAlone1795536000000,
  CheckLog1795539600000,
  CheckNotices1795541400000,
];
