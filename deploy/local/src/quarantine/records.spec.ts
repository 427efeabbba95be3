import { describe, expect, it } from '@jest/globals';
import { detailLines, listQuery, printable, tableLines, type QuarantineRecord } from './records.js';
import { refusalOf } from './service-client.js';

const base64 = (text: string | Uint8Array): string => Buffer.from(text as string).toString('base64');

const record: QuarantineRecord = {
  ...{ id: '7', topic: 'qalqan.kz.events.v1', partition: 0, offset: 12, code: 'handler-failed', pointer: null },
  ...{ hash: 'ab', size: 2, kept: true, stream: 'kz/0', sequence: 3, seenAt: '2026-11-24T08:00:00.000Z' },
  ...{ state: 'open', reason: null, by: null, at: null },
  ...{ value: base64('{}'), key: base64('KZ-2026-000001'), jws: 'a..b' },
  trail: [
    {
      action: 'redrive-refused',
      actor: 'kz-operator',
      at: '2026-11-24T09:00:00.000Z',
      reason: null,
      code: 'sequence-gap',
    },
  ],
};

describe('the table', () => {
  it('has one line per record under a head, in columns', () => {
    expect(
      tableLines([record, { ...record, id: '1234', stream: null, size: null, by: 'kz-operator', reason: 'seen' }]),
    ).toEqual([
      'id    state  code            topic                offset  stream  size  seen                 by           reason',
      '7     open   handler-failed  qalqan.kz.events.v1  0:12    kz/0#3  2     2026-11-24 08:00:00  -            -',
      '1234  open   handler-failed  qalqan.kz.events.v1  0:12    -       -     2026-11-24 08:00:00  kz-operator  seen',
    ]);
  });
});

describe('one record', () => {
  it('is shown with content as text, and with its trail', () => {
    expect(detailLines(record)).toEqual(
      expect.arrayContaining([
        'code      handler-failed',
        'key       KZ-2026-000001',
        'value     {}',
        'trail     2026-11-24T09:00:00.000Z  redrive-refused  by kz-operator  sequence-gap',
      ]),
    );
  });

  it('is shown as base64 when it is no text, and says where bytes are that were not kept', () => {
    expect(detailLines({ ...record, value: base64(Uint8Array.of(0xff, 0)) })).toContain('value     base64 /wA=');
    expect(detailLines({ ...record, kept: false, value: null })).toContain(
      'value     not kept; read qalqan.kz.events.v1 at offset 12',
    );
  });

  it('cannot speak to the terminal', () => {
    const lines = detailLines({ ...record, value: base64('\u001b[2J\u202e'), jws: '\u0007' });
    expect(lines).toContain('value     \\u{1b}[2J\\u{202e}');
    expect(printable(lines.join(''))).toBe(lines.join(''));
  });
});

describe('the query', () => {
  it('leaves out what was not asked for', () => {
    expect(listQuery({ state: 'all', limit: '50' })).toBe('limit=50');
    expect(listQuery({ state: 'open', code: 'kid-unknown', topic: 't&x', limit: '5' })).toBe(
      'limit=5&state=open&code=kid-unknown&topic=t%26x',
    );
  });
});

describe('a refusal', () => {
  it('is told by its code, or by its status when it is no problem document', () => {
    expect(refusalOf(409, '{"code":"state-conflict","detail":"closed"}')).toMatchObject({
      ...{ status: 409, code: 'state-conflict', message: 'closed' },
    });
    const errors = [{ pointer: '/header/2', code: 'schema-invalid', detail: 'is no known column' }];
    expect(refusalOf(400, JSON.stringify({ code: 'schema-invalid', detail: 'no', errors })).message).toBe(
      'no; /header/2 is no known column',
    );
    for (const text of ['<html>', '{}', '{"code":4}']) expect(refusalOf(502, text).code).toBe('http-502');
    expect(refusalOf(502, 'null').code).toBe('http-502');
  });
});
