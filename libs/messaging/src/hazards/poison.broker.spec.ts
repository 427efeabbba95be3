import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventsTopic, quarantineTopic } from '@qalqan/contracts';
import { decodeBase64url, encodeBase64url, signDetached, utf8 } from '@qalqan/signing';
import { signerFromPem } from '@qalqan/crypto-node';
import { asRaw, contiguous, eventually, noDuplicates, type RawTestRecord } from '@qalqan/testkit';
import type { TestRecord } from '@qalqan/testkit/programme';
import { singleHeader } from '../kafka/read-topic.js';
import { stage, startService, type Service, type Stage } from '../testing/harness.js';
import { nextAlert } from '../testing/publisher.js';
import { effectsOf, recorder, UNHANDLED } from '../testing/recorder.js';

interface Row {
  readonly code: string;
  readonly value: Buffer | null;
  readonly offset: string;
  readonly sequence: string | null;
}

/** What somebody who can write to the topic may put there. `next` is sound and not yet sent. */
const FORGERIES: Record<
  string,
  { code: string; forge: (next: TestRecord, on: Stage) => RawTestRecord | Promise<RawTestRecord> }
> = {
  unsigned: { code: 'jws-missing', forge: ({ key, value }) => ({ key, value }) },
  'signed twice over': {
    code: 'jws-missing',
    forge: ({ key, value, jws }) => ({ key, value, headers: { jws: [jws, jws] } }),
  },
  'without value': { code: 'record-empty', forge: ({ key, jws }) => ({ key, value: null, headers: { jws } }) },
  'with one changed byte': {
    code: 'signature-invalid',
    forge: (record) => ({ ...asRaw(record), value: record.value.with(record.value.length - 3, 0x20) }),
  },
  'with white space added': {
    code: 'signature-invalid',
    forge: (record) => ({ ...asRaw(record), value: Buffer.concat([record.value, Buffer.from('\n')]) }),
  },
  'with its JWS padded': { code: 'jws-malformed', forge: (record) => withJws(record, `${record.jws}==`) },
  'with its JWS re-encoded': {
    code: 'jws-malformed',
    forge: (record) => withJws(record, otherLastCharacter(record.jws)),
  },
  'with a JWS of white space': { code: 'jws-malformed', forge: (record) => withJws(record, `${record.jws}\n`) },
  'with alg none': {
    code: 'alg-not-allowed',
    forge: (record) =>
      withJws(record, `${encodeBase64url(utf8('{"alg":"none"}'))}..${record.jws.split('..')[1] ?? ''}`),
  },
  "signed by another party's key": {
    code: 'key-wrong-party',
    forge: async (record, on) => {
      const other = signerFromPem(on.programme.pem.event(on.reader));
      return withJws(record, await signDetached(other, record.value));
    },
  },
  'that is not JSON': {
    code: 'json-malformed',
    forge: (record, on) => signedBytes(on, record, Buffer.from('{"specversion":')),
  },
  'that is not UTF-8': {
    code: 'json-not-utf8',
    forge: (record, on) => signedBytes(on, record, Buffer.from([0x7b, 0xff, 0x7d])),
  },
  'with a member twice': {
    code: 'json-duplicate-name',
    forge: (record, on) => signedBytes(on, record, Buffer.from('{"a":1,"a":2}')),
  },
  'with __proto__': {
    code: 'json-forbidden-name',
    forge: (record, on) => signedBytes(on, record, Buffer.from('{"__proto__":1}')),
  },
  'nested a thousand deep': {
    code: 'json-too-deep',
    forge: (record, on) => signedBytes(on, record, Buffer.from('['.repeat(1_000) + ']'.repeat(1_000))),
  },
  'that is no event': { code: 'envelope-invalid', forge: (record, on) => signedBytes(on, record, Buffer.from('{}')) },
  'larger than a record may be': {
    code: 'record-too-large',
    forge: (record) => ({ ...asRaw(record), value: Buffer.alloc(1_048_577) }),
  },
};

function withJws({ key, value }: TestRecord, jws: string): RawTestRecord {
  return { key, value, headers: { jws } };
}

async function signedBytes(on: Stage, { key }: TestRecord, value: Uint8Array): Promise<RawTestRecord> {
  return { key, value, headers: { jws: await signDetached(signerFromPem(on.programme.pem.event(on.party)), value) } };
}

/** Same signature bytes for a lenient decoder: the unused bits of the last character are not zero. */
function otherLastCharacter(jws: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const last = alphabet.indexOf(jws.at(-1) ?? '');
  const changed = jws.slice(0, -1) + (alphabet[last + 1] ?? '');
  expect(() => decodeBase64url(changed.split('..')[1] ?? '')).toThrow();
  return changed;
}

describe('records that must not take effect', () => {
  let on: Stage;
  let service: Service;
  let topic: string;
  const sound: TestRecord[] = [];

  beforeAll(async () => {
    on = await stage();
    topic = eventsTopic(on.party);
    service = await startService({ stage: on, instance: on.reader, controllers: [recorder()], ignored: UNHANDLED });
  });

  afterAll(async () => {
    await service.close();
    await service.test.drop();
  });

  const quarantined = (offset: bigint): Promise<Row[]> =>
    service.test.sql<Row>(`SELECT code, value, "offset", sequence FROM quarantine WHERE "offset" = $1`, [
      String(offset),
    ]);

  async function applied(): Promise<void> {
    const effects = await eventually(
      () => effectsOf(service.test),
      (found) => found.length >= sound.length,
    );
    contiguous(effects);
    noDuplicates(effects);
    expect(effects.map(({ identity }) => identity)).toEqual(sound.map(({ identity }) => identity));
    expect(service.fatal).toEqual([]);
  }

  it.each(Object.entries(FORGERIES))(
    'a record %s is quarantined, and the next sound one counts',
    async (_, { code, forge }) => {
      const next = await nextAlert(on);
      const forged = await forge(next, on);
      const offset = await on.kafka.send(topic, [forged]);
      await on.kafka.publish(next);
      sound.push(next);
      await applied();
      const [row] = await quarantined(offset);
      expect(row?.code).toBe(code);
      // What is near the size limit of a record stays in its topic.
      if (code !== 'record-too-large')
        expect(row?.value).toEqual(forged.value === null ? null : Buffer.from(forged.value));
    },
  );

  it('a record that was sent twice counts once and is no refusal', async () => {
    const next = await nextAlert(on);
    await on.kafka.publish(next);
    const offset = await on.kafka.send(topic, [asRaw(next), asRaw(next)]);
    sound.push(next);
    await applied();
    expect(await quarantined(offset)).toEqual([]);
  });

  it('500 foreign headers do not matter', async () => {
    const next = await nextAlert(on);
    const { headers = {}, ...rest } = asRaw(next);
    const more = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`x-${at}`, '{']));
    await on.kafka.send(topic, [{ ...rest, headers: { ...more, ...headers } }]);
    sound.push(next);
    await applied();
  });

  it('a refused record whose signature held takes up its position', async () => {
    const wrong = await nextAlert(on, { agreementVersion: 9 });
    const next = await nextAlert(on);
    const offset = await on.kafka.send(topic, [asRaw(wrong), asRaw(next)]);
    const effects = await eventually(
      () => effectsOf(service.test),
      (found) => found.at(-1)?.identity === next.identity,
    );
    expect(effects.map(({ sequence }) => sequence)).not.toContain(wrong.sequence);
    expect(await quarantined(offset)).toMatchObject([{ code: 'agreement-unknown', sequence: String(wrong.sequence) }]);
    expect(service.fatal).toEqual([]);
  });

  it('everything kept is on the quarantine topic too, byte for byte, with where it came from', async () => {
    const rows = await service.test.sql<Row>(`SELECT code, value, "offset" FROM quarantine WHERE kept ORDER BY id`);
    const copies = await eventually(
      () => on.kafka.read(quarantineTopic(on.reader)),
      (found) => found.length >= rows.length,
    );
    expect(copies.map(({ value }) => value)).toEqual(rows.map(({ value }) => value));
    expect(copies.map((copy) => singleHeader(copy, 'code'))).toEqual(rows.map(({ code }) => code));
    expect(copies.map((copy) => singleHeader(copy, 'offset'))).toEqual(rows.map(({ offset }) => offset));
    expect(new Set(copies.map((copy) => singleHeader(copy, 'topic')))).toEqual(new Set([topic]));
  });
});
