import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The trace an event came with, where somebody records it: ties a hit to the release that made it. Nothing rests on it. */
export class EventTraces1795521600000 implements MigrationInterface {
  readonly name = 'EventTraces1795521600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE event ADD COLUMN traceparent text CHECK (length(traceparent) = 55)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE event DROP COLUMN traceparent`);
  }
}
