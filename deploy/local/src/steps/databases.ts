import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { Instance } from '../roster.js';
import { secretOnce } from '../state/secret-file.js';

/** How one instance reaches its database. */
export interface DatabaseAccess {
  readonly url: string;
  /** In the role that owns the tables; only where serving and owning are apart. */
  readonly migrationUrl?: string | undefined;
}

/** A role and the database it works in. */
export interface RolePlan {
  readonly role: string;
  readonly owner: string;
  readonly database: string;
  /** What the serving role may do with the owner's tables, where the two are apart. */
  readonly rights: readonly string[];
}

/** Whether an instance serves in a role that owns nothing. */
export type Apart = (instance: Instance) => boolean;

/** The audit log alone: it cannot alter what it has written. */
const auditAlone: Apart = ({ kind }) => kind === 'audit';

/** The roles of an instance. */
export function rolesOf(instance: Instance, apart = auditAlone): RolePlan {
  const role = `qalqan_${instance.id}`;
  return {
    role,
    owner: apart(instance) ? `${role}_owner` : role,
    database: role,
    rights: instance.kind === 'audit' ? ['SELECT', 'INSERT'] : ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
  };
}

/**
 * One database and one role per instance under the administrator's `adminUrl`; nobody but its role can connect.
 * Passwords come from `secretsFile`, made on first use, and are set anew at every start. On a server that is
 * `ours` the databases it was born with are closed as well.
 */
export async function ensureDatabases(
  adminUrl: string,
  instances: readonly Instance[],
  secretsFile: string,
  ours: boolean,
  apart = auditAlone,
): Promise<Map<string, DatabaseAccess>> {
  const plans = instances.map((instance) => rolesOf(instance, apart));
  const passwords = await passwordsFor(secretsFile, plans);
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    for (const plan of plans) await ensureOne(admin, adminUrl, plan, passwords);
    if (ours) await admin.query('REVOKE CONNECT ON DATABASE postgres, template1 FROM PUBLIC');
  } finally {
    await admin.end();
  }
  return new Map(instances.map((instance) => [instance.id, accessOf(adminUrl, rolesOf(instance, apart), passwords)]));
}

/** How an instance will reach its database on a server that need not run yet. */
export async function plannedAccess(
  adminUrl: string,
  instance: Instance,
  secretsFile: string,
  apart = auditAlone,
): Promise<DatabaseAccess> {
  const plan = rolesOf(instance, apart);
  return accessOf(adminUrl, plan, await passwordsFor(secretsFile, [plan]));
}

async function ensureOne(admin: pg.Client, adminUrl: string, plan: RolePlan, passwords: Passwords): Promise<void> {
  const { role, owner, database } = plan;
  for (const name of new Set([owner, role])) await ensureRole(admin, name, passwordOf(passwords, name));
  const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
  if (rowCount === 0) {
    await admin.query(`CREATE DATABASE ${pg.escapeIdentifier(database)} OWNER ${pg.escapeIdentifier(owner)}`);
  }
  await admin.query(`REVOKE ALL ON DATABASE ${pg.escapeIdentifier(database)} FROM PUBLIC`);
  if (owner !== role) await openToServingRole(urlFor(adminUrl, database, undefined), plan);
}

/**
 * What opens the owner's tables to the role that serves, those included that it makes later. The audit log may read and append,
 * and no more: a migration that needs more for a table which is no evidence grants it by name.
 */
export function grantsOf({ role, owner, database, rights }: RolePlan): string[] {
  const [r, o, d] = [role, owner, database].map((name) => pg.escapeIdentifier(name));
  const later = `ALTER DEFAULT PRIVILEGES FOR ROLE ${o} IN SCHEMA public`;
  return [
    `GRANT CONNECT ON DATABASE ${d} TO ${r}`,
    `GRANT USAGE ON SCHEMA public TO ${r}`,
    `${later} GRANT ${rights.join(', ')} ON TABLES TO ${r}`,
    `${later} GRANT USAGE ON SEQUENCES TO ${r}`,
  ];
}

async function openToServingRole(url: string, plan: RolePlan): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of grantsOf(plan)) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A statement that defines a role takes no parameters; the password is letters, digits, `-` and `_` of our own making. */
async function ensureRole(admin: pg.Client, name: string, password: string): Promise<void> {
  const { rowCount } = await admin.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
  const verb = rowCount === 0 ? 'CREATE' : 'ALTER';
  await admin.query(`${verb} ROLE ${pg.escapeIdentifier(name)} LOGIN PASSWORD ${pg.escapeLiteral(password)}`);
}

type Passwords = Readonly<Record<string, string>>;

async function passwordsFor(file: string, plans: readonly RolePlan[]): Promise<Passwords> {
  const text = await secretOnce(file, () => {
    const names = plans.flatMap(({ role, owner }) => [...new Set([role, owner])]);
    const passwords = names.map((name) => [name, randomBytes(24).toString('base64url')] as const);
    return `${JSON.stringify(Object.fromEntries(passwords), null, 2)}\n`;
  });
  return JSON.parse(text) as Passwords;
}

function passwordOf(passwords: Passwords, name: string): string {
  const password = passwords[name];
  if (password === undefined) throw new Error(`no password is kept for the role ${name}`);
  return password;
}

function accessOf(adminUrl: string, { role, owner, database }: RolePlan, passwords: Passwords): DatabaseAccess {
  const as = (name: string): string => urlFor(adminUrl, database, { name, password: passwordOf(passwords, name) });
  return { url: as(role), migrationUrl: owner === role ? undefined : as(owner) };
}

/** The administrator's URL with another database and, where given, another role; host and options stay. */
export function urlFor(
  adminUrl: string,
  database: string,
  role: { name: string; password: string } | undefined,
): string {
  const url = new URL(adminUrl);
  url.pathname = `/${encodeURIComponent(database)}`;
  if (role) {
    url.username = role.name;
    url.password = role.password;
  }
  return url.href;
}
