import { describe, expect, it } from '@jest/globals';
import { sampleAlert } from '@qalqan/testkit/programme';
import fc from 'fast-check';
import { contentsOf } from './contents.js';
import { LeakScan } from './leak-scan.js';

const NOISE = [
  '{"level":"info","time":"2026-11-24T10:00:00.000Z","service":"national-node","message":"request","status":200}',
  '[2026-11-24 10:00:00,000] INFO [KafkaRaftServer nodeId=1] Kafka Server started (kafka.server.KafkaRaftServer)',
  '2026-11-24 10:00:00.000 UTC [42] LOG:  database system is ready to accept connections',
];
const SECRET = 'q9Yw-3_kT0pZ4mN8vB1xL6sD2fG7hJ5r';
const body = { reference: 'TJ-2026-000007', revision: 1, alert: sampleAlert(4_567_890) };
const scan = new LeakScan({ contents: contentsOf(body), secrets: [SECRET] });

/** A log with something in it that does not belong there. */
const logWith = (leaked: string): string =>
  [...NOISE, `ERROR: duplicate key (${leaked}) already exists`, ...NOISE].join('\n');

describe('what is looked for', () => {
  it('is every name, number and text of an alert, and no word of a code list', () => {
    const contents = contentsOf(body);
    for (const text of ['Иванов Иван', 'A4567890', '+992904567890', 'Parcel 4567890', 'Duty desk, +992 00 000 00 00'])
      expect(contents).toContain(text);
    expect(contents).toContain('Посылка с порошком найдена при досмотре.');
    for (const code of ['drug-seizure', 'suspect', 'heroin', 'TJ-2026-000007', '2027-10-03', 'ru'])
      expect(contents).not.toContain(code);
  });

  it('is a name of one word too', () => {
    expect(
      contentsOf({ persons: [{ role: 'suspect', names: [{ text: 'Karim', kind: 'alias', lang: 'tg' }] }] }),
    ).toEqual(['Karim']);
  });
});

describe('a scan', () => {
  it('finds nothing where nothing is', () => {
    expect(scan.leaksIn('hub.log', NOISE.join('\n'))).toEqual([]);
  });

  it.each(contentsOf(body))('finds %p, plain, in JSON and in a URL', (text) => {
    for (const leaked of [text, JSON.stringify({ text }), `/alerts?q=${encodeURIComponent(text)}`]) {
      const leaks = scan.leaksIn('postgres.log', logWith(leaked));
      expect(leaks).toContainEqual({ kind: 'content', file: 'postgres.log', line: 4 });
    }
  });

  it('finds a secret, a token and a key', () => {
    const part = 'eyJhbGciOiJFZERTQSJ9';
    expect(scan.leaksIn('kz.log', logWith(SECRET)).map(({ kind }) => kind)).toEqual(['secret']);
    expect(scan.leaksIn('kz.log', logWith(`Bearer ${part}.${part}.c2ln`)).map(({ kind }) => kind)).toEqual(['token']);
    expect(scan.leaksIn('kz.log', logWith('-----BEGIN PRIVATE KEY-----')).map(({ kind }) => kind)).toEqual([
      'private-key',
    ]);
  });

  it('does not take a part of a word for a name', () => {
    const ali = new LeakScan({ contents: ['Ali'], secrets: [] });
    expect(ali.leaksIn('x', 'validate, Alive, alias')).toEqual([]);
    expect(ali.leaksIn('x', 'of Ali.')).toHaveLength(1);
  });

  it('finds whatever is used, wherever it stands', () => {
    const text = fc.string({ minLength: 3, maxLength: 30 }).filter((given) => /[\p{L}\p{N}]/u.test(given));
    fc.assert(
      fc.property(text, fc.nat(NOISE.length), (used, at) => {
        const lines = [...NOISE.slice(0, at), `<${used}>`, ...NOISE.slice(at)].join('\n');
        const leaks = new LeakScan({ contents: [used], secrets: [] }).leaksIn('x', lines);
        expect(leaks.map(({ line }) => line)).toContain(at + 1);
      }),
    );
  });

  it('does not say what it has found', () => {
    expect(JSON.stringify(scan.leaksIn('kz.log', logWith(SECRET)))).not.toContain(SECRET);
  });
});
