import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ForksTold1795485600000 } from './forks-told-1795485600000.js';
import { QuarantineTrail1735776000000 } from './quarantine-trail-1735776000000.js';

/** Tables every consuming and publishing service has, in the order in which they can be dropped. */
export const SHARED_TABLES = [
  'own_stream',
  'outbox',
  'stream_position',
  'record_identity',
  'consumer_offset',
  'quarantine',
  'fork_evidence',
  'lease',
] as const;

const UP = [
  `CREATE TABLE own_stream (
     stream text PRIMARY KEY,
     sequence bigint NOT NULL CHECK (sequence >= 0),
     identity text NOT NULL
   )`,
  `CREATE TABLE outbox (
     id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     topic text NOT NULL,
     key bytea,
     value bytea,
     jws text,
     headers jsonb NOT NULL DEFAULT '{}',
     stream text,
     sequence bigint,
     identity text,
     created timestamptz NOT NULL DEFAULT now(),
     sent_at timestamptz,
     kafka_offset bigint,
     CONSTRAINT outbox_position UNIQUE (stream, sequence),
     CONSTRAINT outbox_signed CHECK ((stream IS NULL) = (sequence IS NULL) AND (stream IS NULL) = (identity IS NULL)
       AND (stream IS NULL OR jws IS NOT NULL))
   )`,
  // The relay's only query; as long as what is unsent, not as what was ever sent.
  `CREATE INDEX outbox_unsent ON outbox (id) WHERE sent_at IS NULL`,
  `CREATE TABLE stream_position (
     stream text PRIMARY KEY,
     sequence bigint NOT NULL CHECK (sequence >= 0),
     identity text NOT NULL,
     state text NOT NULL DEFAULT 'live' CHECK (state IN ('live', 'paused', 'forked')),
     reason text,
     since timestamptz NOT NULL DEFAULT now()
   )`,
  `CREATE TABLE record_identity (
     stream text NOT NULL,
     sequence bigint NOT NULL,
     identity text NOT NULL,
     refused boolean NOT NULL DEFAULT false,
     PRIMARY KEY (stream, sequence)
   )`,
  `CREATE TABLE consumer_offset (
     topic text NOT NULL,
     partition integer NOT NULL,
     next_offset bigint NOT NULL CHECK (next_offset >= 0),
     PRIMARY KEY (topic, partition)
   )`,
  `CREATE TABLE quarantine (
     id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     topic text NOT NULL,
     partition integer NOT NULL,
     "offset" bigint NOT NULL,
     code text NOT NULL,
     pointer text,
     value bytea,
     jws text,
     key bytea,
     hash text NOT NULL,
     kept boolean NOT NULL DEFAULT true,
     stream text,
     sequence bigint,
     seen_at timestamptz NOT NULL DEFAULT now(),
     state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'redriven', 'closed')),
     reason text,
     -- With the hash: a topic that was made anew has other records at the same offsets.
     CONSTRAINT quarantine_record UNIQUE (topic, partition, "offset", hash)
   )`,
  `CREATE INDEX quarantine_open_kept ON quarantine (topic) WHERE state = 'open' AND kept`,
  `CREATE TABLE fork_evidence (
     stream text NOT NULL,
     sequence bigint NOT NULL,
     identity text NOT NULL,
     counted_identity text,
     prevhash text NOT NULL,
     topic text NOT NULL,
     partition integer NOT NULL,
     "offset" bigint NOT NULL,
     value bytea,
     jws text,
     seen_at timestamptz NOT NULL DEFAULT now(),
     PRIMARY KEY (stream, sequence, identity)
   )`,
  `CREATE TABLE lease (
     name text PRIMARY KEY,
     holder text NOT NULL,
     fence bigint NOT NULL,
     expires timestamptz NOT NULL
   )`,
];

export class SharedTables1735689600000 implements MigrationInterface {
  readonly name = 'SharedTables1735689600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of SHARED_TABLES.toReversed()) await runner.query(`DROP TABLE ${table}`);
  }
}

export const SHARED_MIGRATIONS = [
  SharedTables1735689600000,
  QuarantineTrail1735776000000,
  ForksTold1795485600000,
] as const;
