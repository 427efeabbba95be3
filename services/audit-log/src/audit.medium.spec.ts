import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AlertCorrectedV1, AlertPublishedV1, openRecord } from '@qalqan/contracts';
import { nodeHasher, nodeVerifier } from '@qalqan/crypto-node';
import {
  openCheckpoint,
  parseEntryBundle,
  readEntries,
  rootFromTiles,
  tilePath,
  verifyConsistency,
  verifyInclusion,
  verifyLog,
} from '@qalqan/ledger';
import type { SignedRecord } from '@qalqan/messaging';
import { decodeBundle, verifyEvidence, type EvidenceBundle } from '@qalqan/replay';
import { decodeBase64, fromHex, noteKey, utf8 } from '@qalqan/signing';
import { eventually } from '@qalqan/testkit';
import { TEST_ORIGIN, reference, sampleAlert, type TestRecord } from '@qalqan/testkit/programme';
import type { EntryDetail, EntryItem } from './http/entry-item.js';
import type { ConsistencyProof, InclusionProof } from './http/proof.service.js';
import type { ReplayJob } from './replays/replay-jobs.js';
import type { VerificationStatus } from './verify/verification.js';
import { TestAudit } from './testing/audit-app.js';

const ALERTS = 260;
/** Agreement, alerts of two parties, one correction that is too long for a leaf, and the log's own checkpoint of all these. */
const SIZE = 1 + ALERTS + 1;

interface PageOf<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

describe('the audit log over HTTP', () => {
  let audit: TestAudit;
  let long: TestRecord;

  beforeAll(async () => {
    audit = await TestAudit.create();
    for (let batch = 0; batch < ALERTS; batch += 20) {
      const records: TestRecord[] = [];
      for (let number = batch + 1; number <= batch + 20; number += 2) {
        records.push(await alert('kz', number), await alert('tj', number + 1));
      }
      await audit.take(...records);
    }
    const narrative = Array.from({ length: 5 }, () => ({ lang: 'ru', text: 'п'.repeat(8_000) }));
    long = await audit.programme.member('kz').publish(AlertCorrectedV1, {
      reference: reference('kz', 1),
      revision: 2,
      reason: 'more is known',
      alert: sampleAlert(1, { narrative }),
    });
    await audit.take(long);
    await audit.untilSize(SIZE);
  }, 180_000);

  afterAll(() => audit.close());

  const alert = (party: string, number: number): Promise<TestRecord> =>
    audit.programme
      .member(party)
      .publish(AlertPublishedV1, { reference: reference(party, number), revision: 1, alert: sampleAlert(number) });

  const bytes = async (path: string, token?: string): Promise<Uint8Array> => {
    const response = await audit.get(path, token);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };

  const head = async () => {
    const note = utf8(await (await audit.get('/checkpoint')).text());
    const key = noteKey(nodeHasher, TEST_ORIGIN, audit.programme.logSigner.publicKey);
    return (await openCheckpoint(nodeVerifier, note, key)).checkpoint;
  };

  const tiles = (level: number, index: number, width: number): Promise<Uint8Array> =>
    bytes(`/${tilePath({ level, index, width })}`);

  describe('C2SP tiles', () => {
    it('serve a log that verifies from entries and hash tiles to the signed root', async () => {
      const checkpoint = await head();
      const bundles = (index: number, width: number): Promise<Uint8Array> =>
        bytes(`/${tilePath({ level: 'entries', index, width })}`, 'auditor');
      const verdict = await verifyLog(nodeHasher, readEntries(bundles, checkpoint.size), checkpoint, {
        hashTiles: tiles,
      });
      expect(verdict).toMatchObject({ sound: true, size: checkpoint.size });
    });

    it('have the types and cache rules of the documents', async () => {
      const note = await audit.get('/checkpoint');
      expect(note.headers.get('content-type')).toBe('text/plain; charset=utf-8');
      expect(note.headers.get('cache-control')).toBe('no-cache');
      const tile = await audit.get('/tile/0/000');
      expect(tile.headers.get('content-type')).toBe('application/octet-stream');
      expect(tile.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect((await tile.arrayBuffer()).byteLength).toBe(8192);
      const bundle = await audit.get('/tile/entries/000', 'auditor');
      expect(bundle.headers.get('cache-control')).toBe('no-store');
    });

    it('serve every partial width up to the size, and nothing beyond', async () => {
      expect(await tiles(0, 0, 7)).toEqual((await tiles(0, 0, 256)).slice(0, 7 * 32));
      expect(parseEntryBundle(await bytes('/tile/entries/000.p/3', 'auditor'), 3)).toHaveLength(3);
      expect(await tiles(1, 0, 1)).toHaveLength(32);
      for (const path of ['0/001.p/200', '1/000.p/2', '0/002.p/1', '2/000.p/1', '0/001']) {
        expect([path, (await audit.get(`/tile/${path}`)).status]).toEqual([path, 404]);
      }
    });

    it.each(['0/0', '0/000.p/0', '0/000.p/256', '00/000', '0/x000/000', '64/000', '-1/000', '0/000/', 'x', ''])(
      'answer 404 to a path that names no tile: %p',
      async (path) => {
        expect((await audit.get(`/tile/${path}`)).status).toBe(404);
        expect((await audit.get(`/tile/entries/${path}`, 'auditor')).status).toBe(404);
      },
    );

    it('give entries to nobody without an auditor’s token, by no spelling of the path', async () => {
      expect((await audit.get('/tile/entries/000')).status).toBe(401);
      expect((await audit.get('/tile/entries/000', 'drafter')).status).toBe(403);
      for (const path of ['/tile/%65ntries/000', '/tile//entries/000', '/tile/./entries/000', '/tile/entries%2F000']) {
        const { status } = await audit.get(path);
        expect([401, 404]).toContain(status);
      }
    });
  });

  describe('entries', () => {
    it('come in order, page by page', async () => {
      const seen: EntryItem[] = [];
      let cursor: string | null = null;
      do {
        const at: string = cursor === null ? '' : `&cursor=${cursor}`;
        const page: PageOf<EntryItem> = await audit.json(`/api/v1/entries?limit=100${at}`, 'auditor');
        seen.push(...page.items);
        cursor = page.next;
      } while (cursor !== null);
      expect(seen.map(({ index }) => index).slice(0, SIZE)).toEqual(Array.from({ length: SIZE }, (_, i) => i));
      expect(seen[0]).toMatchObject({ kind: 'agreement', party: null, identity: audit.programme.digest });
      expect(seen[1]).toMatchObject({ party: 'kz', subject: 'KZ-2026-000001', stream: 'kz/0', sequence: 1 });
      expect(JSON.stringify(seen)).not.toContain('Parcel');
    });

    it.each([
      ['from=5&to=8', 3],
      ['party=tj', ALERTS / 2],
      ['subject=KZ-2026-000001', 2],
      ['type=qalqan.alert.corrected.v1', 1],
      ['since=2026-01-01T00:00:01Z&until=2026-01-01T00:00:03.500Z', 6],
      ['party=uz', 0],
    ])('are filtered: %s', async (query, count) => {
      const { items } = await audit.json<PageOf<EntryItem>>(`/api/v1/entries?limit=500&${query}`, 'auditor');
      expect(items).toHaveLength(count);
    });

    it.each(['from=-1', 'from=1e2', 'party=KZ', 'since=2026', 'limit=501', 'cursor=x', 'page=2'])(
      'refuse %s',
      async (query) => {
        expect((await audit.get(`/api/v1/entries?${query}`, 'auditor')).status).toBe(400);
      },
    );

    it('show one with its content, also one that entered by hash', async () => {
      const detail = await audit.json<EntryDetail>('/api/v1/entries/1', 'auditor');
      expect(Buffer.from(detail.leaf, 'base64').toString()).toContain('Parcel 1');
      expect(detail.record).toBeUndefined();
      const beside = await audit.json<EntryDetail>(`/api/v1/entries/${SIZE - 1}`, 'auditor');
      expect(Buffer.from(beside.record!.value, 'base64')).toEqual(Buffer.from(long.value));
      expect((await audit.get('/api/v1/entries/99999', 'auditor')).status).toBe(404);
      expect((await audit.get('/api/v1/entries/01', 'auditor')).status).toBe(400);
    });

    it.each(['/api/v1/entries', '/api/v1/entries/1', '/api/v1/bundles?subject=KZ-2026-000001', '/api/v1/export'])(
      'are for auditors alone: %s',
      async (path) => {
        expect((await audit.get(path)).status).toBe(401);
        expect((await audit.get(path, 'operator')).status).toBe(403);
      },
    );
  });

  describe('records of a stream', () => {
    const ports = () => ({ hasher: nodeHasher, verifier: nodeVerifier, trust: audit.programme.trust });

    it('verify for whoever lost them, page by page, also one that entered by hash', async () => {
      const sequences: number[] = [];
      let from: string | null = '1';
      while (from !== null) {
        const path = `/api/v1/streams/kz%2F0/records?from=${from}&limit=50`;
        const page: PageOf<SignedRecord> = await audit.json(path, 'refiller');
        for (const { topic, key, value, jws, sequence, identity } of page.items) {
          const raw = { topic, partition: 0, offset: '', key: utf8(key), value: Buffer.from(value, 'base64'), jws };
          const opened = await openRecord(ports(), raw);
          expect(opened).toMatchObject({ kind: 'event', event: { sequence, identity } });
          sequences.push(sequence);
        }
        from = page.next;
      }
      expect(sequences).toEqual(Array.from({ length: ALERTS / 2 + 1 }, (_, at) => at + 1));
    });

    it('end where the log ends, and each read is logged', async () => {
      const path = (query: string) => `/api/v1/streams/tj%2F0/records?${query}`;
      const last = await audit.json<PageOf<SignedRecord>>(path(`from=${ALERTS / 2}`), 'refiller');
      expect(last).toMatchObject({ items: [{ sequence: ALERTS / 2 }], next: null });
      expect(await audit.json(path('from=9999'), 'auditor')).toEqual({ items: [], next: null });
      const rows = await audit.test.sql(
        "SELECT client_id FROM read_log WHERE action = 'records.read' AND subject = 'tj/0'",
      );
      expect(rows).toEqual([{ client_id: 'client-refiller' }]);
    });

    it('are for machines that refill and for auditors, and nothing else is for those machines', async () => {
      const path = '/api/v1/streams/kz%2F0/records';
      const statuses = await Promise.all([
        audit.get(path),
        audit.get(path, 'operator'),
        audit.get('/api/v1/streams/agreement/records', 'refiller'),
        audit.get(`${path}?limit=101`, 'refiller'),
        audit.get('/api/v1/entries', 'refiller'),
        audit.get('/api/v1/export', 'refiller'),
      ]);
      expect(statuses.map(({ status }) => status)).toEqual([401, 403, 400, 400, 403, 403]);
    });
  });

  describe('proofs', () => {
    it('of inclusion lead to the signed root, found by index, identity or leaf hash', async () => {
      const { size, root } = await head();
      const [entry] = (await audit.json<PageOf<EntryItem>>('/api/v1/entries?from=100&limit=1', 'auditor')).items;
      const ways = ['index=100', `identity=${entry!.identity}`, `leafHash=${entry!.leafHash}`];
      for (const by of ways) {
        const proof = await audit.json<InclusionProof>(`/api/v1/proofs/inclusion?${by}&size=${size}`);
        const claim = { index: proof.index, size, leafHash: fromHex(proof.leafHash), root };
        verifyInclusion(nodeHasher, claim, proof.proof.map(decodeBase64));
        expect(proof).toMatchObject({ index: 100, origin: TEST_ORIGIN, leafHash: entry!.leafHash });
        expect(proof.checkpoint).toContain(`${TEST_ORIGIN}\n${size}\n`);
      }
    });

    it('of inclusion hold in every earlier tree', async () => {
      for (const size of [4, 255, 256, 257]) {
        const { root, leafHash, proof } = await audit.json<InclusionProof>(
          `/api/v1/proofs/inclusion?index=3&size=${size}`,
        );
        const claim = { index: 3, size, leafHash: fromHex(leafHash), root: fromHex(root) };
        verifyInclusion(nodeHasher, claim, proof.map(decodeBase64));
        expect(fromHex(root)).toEqual(new Uint8Array(await rootFromTiles(nodeHasher, tiles, size)));
      }
    });

    it('of consistency hold between any two trees', async () => {
      const { size } = await head();
      for (const from of [1, 2, 100, 256, size]) {
        const proof = await audit.json<ConsistencyProof>(`/api/v1/proofs/consistency?from=${from}&to=${size}`);
        const claim = {
          fromSize: from,
          fromRoot: fromHex(proof.fromRoot),
          toSize: size,
          toRoot: fromHex(proof.toRoot),
        };
        verifyConsistency(nodeHasher, claim, proof.proof.map(decodeBase64));
      }
    });

    it.each([
      ['inclusion', 400],
      ['inclusion?index=1&identity=' + 'a'.repeat(64), 400],
      ['inclusion?index=1&size=999999', 400],
      ['inclusion?index=1&size=0', 400],
      ['inclusion?index=200&size=100', 404],
      ['inclusion?identity=' + 'a'.repeat(64), 404],
      ['inclusion?leafHash=xyz', 400],
      ['consistency', 400],
      ['consistency?from=0', 400],
      ['consistency?from=9&to=3', 400],
    ])('refuse %s with %d', async (query, status) => {
      expect((await audit.get(`/api/v1/proofs/${query}`)).status).toBe(status);
    });
  });

  it('a bundle verifies offline and tells of every record about its subject', async () => {
    const bundle = await audit.json<EvidenceBundle>('/api/v1/bundles?subject=KZ-2026-000001', 'auditor');
    const ports = { hasher: nodeHasher, verifier: nodeVerifier };
    const report = await verifyEvidence(ports, decodeBundle(utf8(JSON.stringify(bundle))), {
      agreementDigest: audit.programme.digest,
    });
    expect(report).toMatchObject({ verdict: 'sound', faults: [], subject: 'KZ-2026-000001' });
    expect(report.events.map(({ type }) => type)).toEqual([AlertPublishedV1.type, AlertCorrectedV1.type]);
    expect((await audit.get('/api/v1/bundles?subject=KZ-2026-777777', 'auditor')).status).toBe(404);
    expect((await audit.get('/api/v1/bundles', 'auditor')).status).toBe(400);
  });

  it('an export is the whole log, line by line', async () => {
    const response = await audit.get('/api/v1/export', 'auditor');
    expect(response.headers.get('content-type')).toBe('application/x-ndjson');
    const lines = (await response.text()).trimEnd().split('\n');
    const header = JSON.parse(lines[0]!) as { format: string; size: number; agreement: string };
    expect(header).toMatchObject({ format: 'qalqan.export.v1', agreement: audit.programme.note });
    expect(lines).toHaveLength(header.size + 1);
    const last = JSON.parse(lines[SIZE]!) as { index: number; record?: object };
    expect(last).toMatchObject({ index: SIZE - 1, record: { jws: long.jws } });
  });

  it('a replay runs beside the work and reports without content', async () => {
    const started = await audit.post('/api/v1/replays', 'operator');
    expect(started.status).toBe(202);
    const { id } = (await started.json()) as ReplayJob;
    const job = await eventually(
      () => audit.json<ReplayJob>(`/api/v1/replays/${id}`, 'auditor'),
      ({ state }) => state !== 'running',
    );
    expect(job).toMatchObject({ state: 'done', code: null, report: { verdict: 'sound', tilesCompared: true } });
    expect(JSON.stringify(job)).not.toContain('Parcel');
    expect((await audit.get('/api/v1/replays/nothing', 'auditor')).status).toBe(400);
    expect((await audit.post('/api/v1/replays')).status).toBe(401);
  });

  it('the store is verified on demand', async () => {
    const status = await audit.json<VerificationStatus>('/api/v1/ledger/verify', 'operator');
    expect(status).toMatchObject({ status: 'sound', report: { verdict: 'sound', tiles: 1 } });
    expect((await audit.get('/api/v1/ledger/verify', 'drafter')).status).toBe(403);
  });

  it('publishes checkpoints as signed events, and says nothing after its own', async () => {
    const rows = () =>
      audit.test.sql<{ value: Buffer; key: Buffer; jws: string; sequence: string }>(
        'SELECT value, key, jws, sequence FROM outbox ORDER BY sequence',
      );
    const sizeOf = ({ value }: { value: Buffer }) => (JSON.parse(value.toString()) as Published).data.body.size;
    const published = await eventually(rows, (all) => all.map(sizeOf).at(-1) === SIZE);
    const records = published.map(({ value, key, jws, sequence }) => ({
      ...{ value, key, jws, topic: 'qalqan.audit.events.v1', partition: 0, type: '' },
      ...{ stream: 'audit/0', sequence: Number(sequence), identity: '' },
    }));
    await audit.take(...records);
    await audit.untilSize(SIZE + records.length);
    await new Promise((resolve) => setTimeout(resolve, 1_300));
    expect(await rows()).toHaveLength(published.length);
  }, 20_000);

  it('writes down who read content, and what for', async () => {
    await audit.get('/api/v1/entries/7', 'auditor', { 'x-purpose': 'case 12' });
    const rows = await audit.test.sql(
      `SELECT actor, action, purpose, from_index::int AS from, to_index::int AS to FROM read_log ORDER BY id DESC LIMIT 1`,
    );
    expect(rows).toEqual([{ actor: 'user:auditor', action: 'entries.read', purpose: 'case 12', from: 7, to: 8 }]);
    const bad = await audit.get('/api/v1/entries/7', 'auditor', { 'x-purpose': ' ' });
    expect(bad.status).toBe(400);
    const actions = await audit.test.sql<{ action: string }>('SELECT DISTINCT action FROM read_log ORDER BY action');
    const known = ['bundles.read', 'entries.read', 'entries.tile', 'export', 'records.read'];
    expect(actions.map(({ action }) => action)).toEqual(known);
  });
});

interface Published {
  readonly data: { readonly body: { readonly size: number } };
}

const readiness = async (audit: TestAudit): Promise<string> => (await audit.get('/health/ready')).text();

describe('readiness of the audit log', () => {
  it('is green while checkpoints keep up, and red when they do not', async () => {
    const audit = await TestAudit.create({ lateMs: 300 }, 'open');
    await audit.untilSize(1);
    await eventually(
      async () => (await audit.get('/health/ready')).status,
      (status) => status === 200,
    );
    // Another process holds the lease and does nothing with it.
    await audit.test.sql(`UPDATE lease SET holder = 'hung', fence = fence + 1, expires = now() + interval '1 hour'`);
    const record = await audit.programme
      .member('kz')
      .publish(AlertPublishedV1, { reference: reference('kz', 1), revision: 1, alert: sampleAlert(1) });
    await audit.take(record);
    await eventually(
      () => readiness(audit),
      (text) => text.includes('checkpoint-late'),
    );
    expect((await audit.get('/health/ready')).status).toBe(503);
    await audit.close();
  }, 20_000);

  it('is red for good when the log must not sign, which it goes on serving', async () => {
    const audit = await TestAudit.create({}, 'rolled-back');
    await eventually(
      () => readiness(audit),
      (text) => text.includes('position-rolled-back'),
    );
    expect((await audit.get('/checkpoint')).status).toBe(404);
    expect((await audit.get('/health/live')).status).toBe(200);
    await audit.close();
  });
});
