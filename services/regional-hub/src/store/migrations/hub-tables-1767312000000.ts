import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Text columns that are compared in code order, as the fold does: the same whatever the database's locale. */
const UP = [
  `CREATE SEQUENCE list_position AS bigint`,

  // Accepted events as they were signed. Everything below can be made anew from here.
  `CREATE TABLE event (
     stream text COLLATE "C" NOT NULL,
     sequence bigint NOT NULL,
     identity text NOT NULL CONSTRAINT event_identity UNIQUE,
     type text NOT NULL,
     subject text NOT NULL,
     topic text NOT NULL,
     partition integer NOT NULL,
     log_offset bigint NOT NULL,
     value bytea NOT NULL,
     jws text NOT NULL,
     received_at timestamptz(3) NOT NULL DEFAULT now(),
     PRIMARY KEY (stream, sequence)
   )`,

  // Up to where each stream is folded; a row per stream that was ever ingested.
  `CREATE TABLE fold_position (
     stream text COLLATE "C" PRIMARY KEY,
     sequence bigint NOT NULL DEFAULT 0 CHECK (sequence >= 0)
   )`,

  `CREATE TABLE alert (
     reference text COLLATE "C" PRIMARY KEY,
     state text NOT NULL CHECK (state IN ('live', 'recalled')),
     owner text NOT NULL,
     revision integer NOT NULL CHECK (revision >= 1),
     identity text NOT NULL,
     kind text,
     exercise boolean,
     audience jsonb,
     desk text,
     position bigint NOT NULL DEFAULT nextval('list_position'),
     CONSTRAINT alert_content CHECK (
       (state = 'live') = (kind IS NOT NULL AND exercise IS NOT NULL AND audience IS NOT NULL AND desk IS NOT NULL))
   )`,
  `CREATE INDEX alert_list ON alert (position DESC) WHERE state = 'live'`,
  `CREATE INDEX alert_list_owner ON alert (owner, position DESC) WHERE state = 'live'`,

  `CREATE TABLE selector (
     key text COLLATE "C" NOT NULL,
     reference text COLLATE "C" NOT NULL REFERENCES alert,
     PRIMARY KEY (key, reference)
   )`,
  `CREATE INDEX selector_alert ON selector (reference)`,

  // How many live alerts of an owner have a value: above the ruleset's limit, the value is a group.
  `CREATE TABLE holder_count (
     key text COLLATE "C" NOT NULL,
     owner text COLLATE "C" NOT NULL,
     holders bigint NOT NULL CHECK (holders > 0),
     PRIMARY KEY (key, owner)
   )`,
  `CREATE TABLE value_group (
     id text COLLATE "C" PRIMARY KEY,
     key text COLLATE "C" NOT NULL,
     state text NOT NULL CHECK (state IN ('held', 'withdrawn')),
     revision integer NOT NULL CHECK (revision >= 1),
     position bigint NOT NULL DEFAULT nextval('list_position')
   )`,
  `CREATE INDEX value_group_list ON value_group (position DESC) WHERE state = 'held'`,

  `CREATE TABLE hit (
     id text COLLATE "C" PRIMARY KEY,
     state text NOT NULL CHECK (state IN ('held', 'withdrawn')),
     left_reference text COLLATE "C" NOT NULL,
     right_reference text COLLATE "C" NOT NULL,
     revision integer NOT NULL CHECK (revision >= 1),
     score integer,
     tier text,
     reasons jsonb,
     position bigint NOT NULL DEFAULT nextval('list_position'),
     CONSTRAINT hit_order CHECK (left_reference < right_reference),
     CONSTRAINT hit_content CHECK (
       (state = 'held') = (score IS NOT NULL AND tier IS NOT NULL AND reasons IS NOT NULL))
   )`,
  `CREATE INDEX hit_left ON hit (left_reference, id) WHERE state = 'held'`,
  `CREATE INDEX hit_right ON hit (right_reference, id) WHERE state = 'held'`,
  `CREATE INDEX hit_list ON hit (position DESC) WHERE state = 'held'`,

  // By hit id without a reference to hit: a verdict outlives its hit.
  `CREATE TABLE verdict (
     hit text COLLATE "C" PRIMARY KEY,
     verdict text NOT NULL CHECK (verdict IN ('proposed', 'confirmed', 'dismissed')),
     identity text NOT NULL,
     sequence bigint NOT NULL
   )`,

  // What analysts said, with their reasons, which stay at the hub.
  `CREATE TABLE verdict_note (
     identity text PRIMARY KEY,
     hit text COLLATE "C" NOT NULL,
     verdict text NOT NULL,
     actor text NOT NULL,
     client_id text NOT NULL,
     note text,
     at timestamptz(3) NOT NULL DEFAULT now()
   )`,
  `CREATE INDEX verdict_note_hit ON verdict_note (hit, at)`,

  // One row. Whoever changes state locks it first: fold, verdict and hub.state come one after the other.
  `CREATE TABLE fold_state (
     id smallint PRIMARY KEY CHECK (id = 1),
     lanes bytea,
     published_digest text,
     published_positions jsonb
   )`,
  `INSERT INTO fold_state (id) VALUES (1)`,

  `CREATE TABLE read_log (
     id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     at timestamptz(3) NOT NULL DEFAULT now(),
     actor text NOT NULL,
     client_id text NOT NULL,
     action text NOT NULL,
     purpose text,
     alerts text[] NOT NULL
   )`,
  `CREATE INDEX read_log_alerts ON read_log USING gin (alerts)`,
];

/** Signed events and the trail of people are only ever added to: no fault of our own code may change them. */
const APPEND_ONLY = [
  `CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN RAISE EXCEPTION 'rows of % are kept as they are', TG_TABLE_NAME; END $$`,
  ...['event', 'read_log', 'verdict_note'].map(
    (table) =>
      `CREATE TRIGGER ${table}_kept BEFORE UPDATE OR DELETE ON ${table}
         FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
  ),
];

const TABLES = [
  'read_log',
  'fold_state',
  'verdict_note',
  'verdict',
  'hit',
  'selector',
  'value_group',
  'holder_count',
  'alert',
  'fold_position',
  'event',
];

export class HubTables1767312000000 implements MigrationInterface {
  readonly name = 'HubTables1767312000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...UP, ...APPEND_ONLY]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`DROP TABLE ${table}`);
    await runner.query('DROP FUNCTION refuse_change');
    await runner.query('DROP SEQUENCE list_position');
  }
}
