import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables beside `fork_evidence`. */
export const FORK_TABLES = ['fork_told', 'fork_claim', 'fork_witness'] as const;

const UP = [
  // Null for what this instance saw itself. What was heard is not told again, or every claim would echo.
  `ALTER TABLE fork_evidence ADD COLUMN heard_from text`,
  `CREATE TABLE fork_told (
     stream text NOT NULL,
     sequence bigint NOT NULL CHECK (sequence > 0),
     told_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
     PRIMARY KEY (stream, sequence)
   )`,
  `CREATE TABLE fork_claim (
     stream text NOT NULL,
     sequence bigint NOT NULL CHECK (sequence > 0),
     -- Member that says so. It has one claim per position, so that repeating it costs nothing.
     accuser text NOT NULL,
     body jsonb NOT NULL,
     state text NOT NULL DEFAULT 'claimed' CHECK (state IN ('claimed', 'proved', 'false')),
     why text,
     attempts integer NOT NULL DEFAULT 0,
     next_try timestamptz NOT NULL DEFAULT clock_timestamp(),
     heard_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
     PRIMARY KEY (stream, sequence, accuser),
     CONSTRAINT fork_claim_why CHECK ((state = 'false') = (why IS NOT NULL))
   )`,
  `CREATE INDEX fork_claim_due ON fork_claim (next_try) WHERE state = 'claimed'`,
  // The record that the evidence collides with, as it was signed.
  `CREATE TABLE fork_witness (
     stream text NOT NULL,
     sequence bigint NOT NULL,
     identity text NOT NULL,
     topic text NOT NULL,
     value bytea NOT NULL,
     jws text NOT NULL,
     PRIMARY KEY (stream, sequence, identity)
   )`,
];

/** What was told of forks, what is claimed of them, and the records that prove them. */
export class ForksTold1795485600000 implements MigrationInterface {
  readonly name = 'ForksTold1795485600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of FORK_TABLES.toReversed()) await runner.query(`DROP TABLE ${table}`);
    await runner.query(`ALTER TABLE fork_evidence DROP COLUMN heard_from`);
  }
}
