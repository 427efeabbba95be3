import type { Instance } from './ports.js';
import { databaseOf, type Rows, type Sql } from './sql.js';

/** What an operator does with whole databases: close, copy, put an old copy back. */
export class DatabaseSwap {
  constructor(
    private readonly sql: Sql,
    private readonly instance: Instance,
  ) {}

  /** Lets nobody in and throws out who is: a service on it ends, and cannot start. */
  async close(): Promise<void> {
    await this.admin(`ALTER DATABASE ${this.name} ALLOW_CONNECTIONS false`);
    await this.throwOut(this.name);
  }

  async open(): Promise<void> {
    await this.admin(`ALTER DATABASE ${this.name} ALLOW_CONNECTIONS true`);
  }

  /** Copies the database as it is at this moment; its users are interrupted for as long. */
  async copy(): Promise<void> {
    await this.close();
    try {
      await this.admin(`DROP DATABASE IF EXISTS ${this.copyName}`);
      await this.admin(`CREATE DATABASE ${this.copyName} TEMPLATE ${this.name} OWNER ${this.name}`);
    } finally {
      await this.open();
    }
  }

  /** An empty database in the place of a copy: the oldest one that there is. */
  async copyNothing(): Promise<void> {
    await this.admin(`DROP DATABASE IF EXISTS ${this.copyName}`);
    await this.admin(`CREATE DATABASE ${this.copyName} TEMPLATE template0 OWNER ${this.name}`);
  }

  /** Asks the copy, which nobody else uses. */
  askCopy(statement: string): Promise<Rows> {
    return this.sql.inDatabase(this.copyName, statement);
  }

  /** Puts the copy in the place of the database, which has to be closed and stays so until {@link open}. */
  async restore(): Promise<void> {
    await this.throwOut(this.name);
    await this.admin(`DROP DATABASE ${this.name}`);
    await this.admin(`ALTER DATABASE ${this.copyName} RENAME TO ${this.name}`);
    await this.admin(`REVOKE ALL ON DATABASE ${this.name} FROM PUBLIC`);
  }

  private get name(): string {
    return databaseOf(this.instance);
  }

  private get copyName(): string {
    return `${this.name}_copy`;
  }

  private async throwOut(database: string): Promise<void> {
    await this.sql.inDatabase('postgres', 'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [
      database,
    ]);
  }

  private async admin(statement: string): Promise<void> {
    await this.sql.inDatabase('postgres', statement);
  }
}
