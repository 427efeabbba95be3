import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  // Every quick check that a party asked. What was asked stands as a salted digest: it answers "was this asked?", and nothing else.
  `CREATE TABLE check_log (
     id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     at timestamptz(3) NOT NULL DEFAULT now(),
     party text NOT NULL,
     purpose text NOT NULL,
     subject_type text NOT NULL,
     salt text NOT NULL,
     asked text NOT NULL,
     alerts text[] NOT NULL
   )`,
  `CREATE TRIGGER check_log_kept BEFORE UPDATE OR DELETE ON check_log
     FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
];

export class CheckLog1795539600000 implements MigrationInterface {
  readonly name = 'CheckLog1795539600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE check_log');
  }
}
