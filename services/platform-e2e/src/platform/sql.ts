import pg from 'pg';
import type { Instance } from './ports.js';
import { postgresPort } from './ports.js';
import { rolePasswords, superuserPassword, type Location } from './state.js';

/** Rows of one statement. */
export type Rows = readonly Readonly<Record<string, unknown>>[];

/** Direct access to the instances' databases, past every service. */
export class Sql {
  constructor(private readonly location: Location) {}

  /** In the instance's own serving role, optionally in another database. */
  asRole(
    role: Instance,
    statement: string,
    values: readonly unknown[] = [],
    database = databaseOf(role),
  ): Promise<Rows> {
    const name = `qalqan_${role}`;
    const password = rolePasswords(this.location)[name];
    if (password === undefined) throw new RangeError(`no password for ${name}`);
    return this.run({ user: name, password, database }, statement, values);
  }

  /** As the superuser: what an administrator of the machine can do. */
  asSuperuser(instance: Instance, statement: string, values: readonly unknown[] = []): Promise<Rows> {
    return this.run(this.superuser(databaseOf(instance)), statement, values);
  }

  /** As the superuser in any database. */
  inDatabase(database: string, statement: string, values: readonly unknown[] = []): Promise<Rows> {
    return this.run(this.superuser(database), statement, values);
  }

  /** Connection of the superuser, for benchmarks that keep it. */
  superuserUrl(database: string): string {
    const { user, password } = this.superuser(database);
    return `postgres://${user}:${password}@127.0.0.1:${postgresPort(this.location.portBase)}/${database}`;
  }

  private superuser(database: string): { user: string; password: string; database: string } {
    return { user: 'postgres', password: superuserPassword(this.location), database };
  }

  private async run(
    who: { user: string; password: string; database: string },
    statement: string,
    values: readonly unknown[],
  ): Promise<Rows> {
    const client = new pg.Client({
      ...who,
      host: '127.0.0.1',
      port: postgresPort(this.location.portBase),
      connectionTimeoutMillis: 10_000,
      statement_timeout: 30_000,
    });
    await client.connect();
    try {
      const { rows } = await client.query<Record<string, unknown>>(statement, [...values]);
      return rows;
    } finally {
      await client.end();
    }
  }
}

export function databaseOf(instance: Instance): string {
  return `qalqan_${instance}`;
}
