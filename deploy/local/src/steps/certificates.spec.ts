import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureCertificates } from './certificates.js';

const DAY_MS = 86_400_000;

describe('local certificates', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'qalqan-pki-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const read = (name: string): X509Certificate => new X509Certificate(readFileSync(join(folder, `${name}.pem`)));

  it('name the instance, are signed by the authority, and hide their keys', async () => {
    await ensureCertificates(folder, ['kz'], new Date());
    const [kz, ca] = [read('kz'), read('ca')];
    expect(kz.subject).toBe('CN=kz');
    expect(kz.verify(ca.publicKey)).toBe(true);
    expect(kz.ca).toBe(false);
    expect(ca.ca).toBe(true);
    expect(kz.checkIP('127.0.0.1')).toBe('127.0.0.1');
    expect(statSync(join(folder, 'kz.key')).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'ca.key')).mode & 0o777).toBe(0o600);
  });

  it('are kept while they are good', async () => {
    expect((await ensureCertificates(folder, ['kz', 'kg'], new Date())).issued).toBe(2);
    const before = read('kz').fingerprint256;
    expect((await ensureCertificates(folder, ['kz', 'kg'], new Date())).issued).toBe(0);
    expect(read('kz').fingerprint256).toBe(before);
  });

  it('are renewed a month before they end', async () => {
    await ensureCertificates(folder, ['kz'], new Date());
    expect((await ensureCertificates(folder, ['kz'], new Date(Date.now() + 360 * DAY_MS))).issued).toBe(0);
    expect((await ensureCertificates(folder, ['kz'], new Date(Date.now() + 370 * DAY_MS))).issued).toBe(1);
  });

  it('follow a new authority', async () => {
    await ensureCertificates(folder, ['kz'], new Date());
    rmSync(join(folder, 'ca.key'));
    expect((await ensureCertificates(folder, ['kz'], new Date())).issued).toBe(1);
    expect(read('kz').verify(read('ca').publicKey)).toBe(true);
  });
});
