import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Instance } from '../roster.js';
import { ROOT } from '../state/folder.js';
import { ensureDatabases } from '../steps/databases.js';
import { programOf } from '../steps/service-environment.js';
import { everybodyApart } from './files.js';

/**
 * An instance's database, roles and tables, made by who may: roles by the administrator, tables by their owner. The program
 * of the service brings the tables, in the environment that this process was given. Returns its exit code.
 */
export async function makeDatabase(instance: Instance, from: string): Promise<number> {
  const adminUrl = readFileSync(join(from, 'database-admin-url'), 'utf8').trim();
  await ensureDatabases(adminUrl, [instance], join(from, 'database-roles.json'), true, everybodyApart);
  const env = { ...process.env, DATABASE_MIGRATION_URL_FILE: join(from, 'database-owner-url') };
  return new Promise((resolve, reject) => {
    const program = spawn(process.execPath, [join(ROOT, programOf(instance)), '--migrate'], { env, stdio: 'inherit' });
    program.once('error', reject);
    program.once('exit', (code) => resolve(code ?? 1));
  });
}
