import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists leave out what was withdrawn, and so do their indexes; who is to hear of a withdrawal has to find it as quickly. */
export class LivePositions1795546800000 implements MigrationInterface {
  readonly name = 'LivePositions1795546800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX hit_changed ON hit (position DESC)');
    await runner.query('CREATE INDEX value_group_changed ON value_group (position DESC)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX value_group_changed');
    await runner.query('DROP INDEX hit_changed');
  }
}
