import type { MigrationClass } from '@qalqan/store';
import { forkRights } from './fork-migration.js';
import { ledgerTables } from './migration.js';
import { refusalTables } from './refusal-migration.js';

/** The log's own tables, in order. `servingRole` gets its rights when it is not the owner itself. */
export function auditMigrations(servingRole: string | undefined): MigrationClass[] {
  return [ledgerTables(servingRole), refusalTables(servingRole), forkRights(servingRole)];
}
