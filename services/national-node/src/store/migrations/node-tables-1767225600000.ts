import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWN = [
  // Places in lists. Only their order counts; numbers that a rolled-back transaction took are missing for ever.
  `CREATE SEQUENCE list_position AS bigint`,
  `CREATE TABLE alert (
     reference text PRIMARY KEY,
     phase text NOT NULL CHECK (phase IN
       ('draft', 'submitted', 'published', 'correction-draft', 'correction-submitted', 'recalled')),
     revision integer NOT NULL DEFAULT 0 CHECK (revision >= 0),
     version integer NOT NULL DEFAULT 1,
     kind text NOT NULL,
     draft jsonb,
     reason text,
     contributors text[] NOT NULL DEFAULT '{}',
     created_at timestamptz(3) NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     position bigint NOT NULL DEFAULT nextval('list_position'),
     CONSTRAINT alert_draft CHECK ((draft IS NOT NULL) = (phase NOT IN ('published', 'recalled'))),
     CONSTRAINT alert_released CHECK ((revision > 0) = (phase NOT IN ('draft', 'submitted')))
   ) WITH (fillfactor = 70)`,
  `CREATE INDEX alert_position ON alert (position DESC)`,
  `CREATE TABLE alert_revision (
     reference text NOT NULL REFERENCES alert,
     revision integer NOT NULL CHECK (revision >= 1),
     kind text NOT NULL CHECK (kind IN ('published', 'corrected', 'recalled')),
     body jsonb,
     reason text,
     released_at timestamptz(3) NOT NULL,
     stream text NOT NULL,
     sequence bigint NOT NULL,
     identity text NOT NULL,
     log_offset bigint,
     PRIMARY KEY (reference, revision),
     CONSTRAINT alert_revision_position UNIQUE (stream, sequence),
     CONSTRAINT alert_revision_body CHECK ((body IS NULL) = (kind = 'recalled')),
     CONSTRAINT alert_revision_first CHECK ((revision = 1) = (kind = 'published'))
   )`,
  `CREATE TABLE revision_action (
     id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     reference text NOT NULL,
     revision integer NOT NULL,
     action text NOT NULL,
     actor text NOT NULL,
     client_id text NOT NULL,
     at timestamptz(3) NOT NULL
   )`,
  `CREATE INDEX revision_action_alert ON revision_action (reference, id)`,
  `CREATE TABLE reference_counter (year integer PRIMARY KEY, last integer NOT NULL)`,
  `CREATE TABLE draft_key (
     actor text NOT NULL,
     key text NOT NULL,
     content_hash text NOT NULL,
     reference text NOT NULL,
     created_at timestamptz(3) NOT NULL,
     PRIMARY KEY (actor, key)
   )`,
];

const RECEIVED = [
  `CREATE TABLE inbox_alert (
     reference text PRIMARY KEY,
     owner text NOT NULL,
     state text NOT NULL CHECK (state IN ('held', 'recalled', 'dropped')),
     revision integer NOT NULL,
     kind text,
     body jsonb,
     reason text,
     updated_at timestamptz(3) NOT NULL,
     position bigint NOT NULL DEFAULT nextval('list_position'),
     topic text NOT NULL,
     partition integer NOT NULL,
     log_offset bigint NOT NULL,
     stream text NOT NULL,
     sequence bigint NOT NULL,
     identity text NOT NULL,
     value bytea,
     jws text,
     -- What may not be read any more is not there: neither parsed nor as the bytes it came in.
     CONSTRAINT inbox_alert_content CHECK ((body IS NOT NULL) = (state = 'held')),
     CONSTRAINT inbox_alert_record CHECK ((value IS NOT NULL) = (state <> 'dropped') AND (value IS NULL) = (jws IS NULL))
   )`,
  `CREATE INDEX inbox_alert_position ON inbox_alert (position DESC)`,
  `CREATE INDEX inbox_alert_owner ON inbox_alert (owner, position DESC)`,
  `CREATE TABLE hit (
     id text PRIMARY KEY,
     revision integer NOT NULL,
     body jsonb,
     alerts text[] NOT NULL,
     tier text NOT NULL,
     verdict text NOT NULL DEFAULT 'proposed',
     removed text,
     updated_at timestamptz(3) NOT NULL,
     position bigint NOT NULL DEFAULT nextval('list_position'),
     stream text NOT NULL,
     sequence bigint NOT NULL,
     identity text NOT NULL,
     log_offset bigint NOT NULL,
     CONSTRAINT hit_content CHECK ((body IS NOT NULL) = (removed IS NULL))
   )`,
  `CREATE INDEX hit_position ON hit (position DESC) WHERE removed IS NULL`,
  `CREATE INDEX hit_alerts ON hit USING gin (alerts) WHERE removed IS NULL`,
  // Values that very many alerts hold, ours among them; the hub says so instead of a hit per pair.
  `CREATE TABLE value_group (
     id text PRIMARY KEY,
     revision integer NOT NULL,
     body jsonb,
     removed boolean NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     position bigint NOT NULL DEFAULT nextval('list_position'),
     stream text NOT NULL,
     sequence bigint NOT NULL,
     identity text NOT NULL,
     CONSTRAINT value_group_content CHECK ((body IS NULL) = removed)
   )`,
  `CREATE INDEX value_group_position ON value_group (position DESC) WHERE NOT removed`,
  `CREATE TABLE read_log (
     id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     at timestamptz(3) NOT NULL,
     actor text NOT NULL,
     client_id text NOT NULL,
     action text NOT NULL,
     purpose text,
     alerts text[] NOT NULL
   )`,
  `CREATE INDEX read_log_alerts ON read_log USING gin (alerts)`,
  `CREATE TABLE audit_checkpoint (
     origin text PRIMARY KEY,
     size bigint NOT NULL,
     root text NOT NULL,
     note text NOT NULL,
     sequence bigint NOT NULL,
     seen_at timestamptz(3) NOT NULL
   )`,
];

/** Trail and read log are only ever added to; an accident in our own code must not be able to change that. */
const APPEND_ONLY = [
  `CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN RAISE EXCEPTION 'rows of % are kept as they are', TG_TABLE_NAME; END $$`,
  ...['revision_action', 'read_log'].map(
    (table) =>
      `CREATE TRIGGER ${table}_kept BEFORE UPDATE OR DELETE ON ${table}
         FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
  ),
];

const DOWN = [
  ...['audit_checkpoint', 'read_log', 'hit', 'value_group', 'inbox_alert'],
  ...['draft_key', 'reference_counter', 'revision_action', 'alert_revision', 'alert'],
];

export class NodeTables1767225600000 implements MigrationInterface {
  readonly name = 'NodeTables1767225600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...OWN, ...RECEIVED, ...APPEND_ONLY]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of DOWN) await runner.query(`DROP TABLE ${table}`);
    await runner.query('DROP FUNCTION refuse_change');
    await runner.query('DROP SEQUENCE list_position');
  }
}
