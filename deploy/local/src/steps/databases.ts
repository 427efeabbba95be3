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
interface RolePlan {
  readonly role: string;
  readonly owner: string;
  readonly database: string;
}

/** The roles of an instance. The audit log serves in a role that owns nothing: it cannot alter what it has written. */
export function rolesOf({ id, kind }: Instance): RolePlan {
  const role = `qalqan_${id}`;
  return { role, owner: kind === 'audit' ? `${role}_owner` : role, database: role };
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
): Promise<Map<string, DatabaseAccess>> {
  const passwords = await passwordsFor(secretsFile, instances);
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    for (const instance of instances) await ensureOne(admin, adminUrl, rolesOf(instance), passwords);
    if (ours) await admin.query('REVOKE CONNECT ON DATABASE postgres, template1 FROM PUBLIC');
  } finally {
    await admin.end();
  }
  return new Map(instances.map((instance) => [instance.id, accessOf(adminUrl, rolesOf(instance), passwords)]));
}

async function ensureOne(
  admin: pg.Client,
  adminUrl: string,
  { role, owner, database }: RolePlan,
  passwords: Passwords,
): Promise<void> {
  for (const name of new Set([owner, role])) await ensureRole(admin, name, passwordOf(passwords, name));
  const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
  if (rowCount === 0) {
    await admin.query(`CREATE DATABASE ${pg.escapeIdentifier(database)} OWNER ${pg.escapeIdentifier(owner)}`);
  }
  await admin.query(`REVOKE ALL ON DATABASE ${pg.escapeIdentifier(database)} FROM PUBLIC`);
  if (owner !== role) await openToServingRole(urlFor(adminUrl, database, undefined), { role, owner, database });
}

/**
 * The serving role may read and append to whatever tables the owner makes, and no more. A migration that needs more for
 * a table which is no evidence grants it by name.
 */
async function openToServingRole(url: string, { role, owner, database }: RolePlan): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const [r, o, d] = [role, owner, database].map((name) => pg.escapeIdentifier(name));
  try {
    await client.query(`GRANT CONNECT ON DATABASE ${d} TO ${r}`);
    await client.query(`GRANT USAGE ON SCHEMA public TO ${r}`);
    await client.query(
      `ALTER DEFAULT PRIVILEGES FOR ROLE ${o} IN SCHEMA public GRANT SELECT, INSERT ON TABLES TO ${r}`,
    );
    await client.query(`ALTER DEFAULT PRIVILEGES FOR ROLE ${o} IN SCHEMA public GRANT USAGE ON SEQUENCES TO ${r}`);
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

async function passwordsFor(file: string, instances: readonly Instance[]): Promise<Passwords> {
  const text = await secretOnce(file, () => {
    const names = instances.map(rolesOf).flatMap(({ role, owner }) => [...new Set([role, owner])]);
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
