import { FORK_TABLES, type MigrationClass } from '@qalqan/store';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { quoted } from './migration.js';

/** The serving role's rights on what it hears and tells of forks: it adds, and changes the state of a claim alone. */
export function forkRights(servingRole: string | undefined): MigrationClass {
  return class ForkRights1795485600001 implements MigrationInterface {
    readonly name = 'ForkRights1795485600001';

    async up(runner: QueryRunner): Promise<void> {
      if (servingRole === undefined) return;
      const to = quoted(servingRole);
      await runner.query(`GRANT SELECT, INSERT ON ${FORK_TABLES.join(', ')} TO ${to}`);
      await runner.query(`GRANT UPDATE (state, why, attempts, next_try) ON fork_claim TO ${to}`);
    }

    async down(runner: QueryRunner): Promise<void> {
      if (servingRole === undefined) return;
      await runner.query(`REVOKE ALL ON ${FORK_TABLES.join(', ')} FROM ${quoted(servingRole)}`);
    }
  };
}
