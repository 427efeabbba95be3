import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { comparePersons, QALQAN_PERSON_1 } from '@qalqan/matching';
import { matchFile, matchLine } from './match-file.js';

class Sink extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

async function match(input: string): Promise<{ code: number; lines: Record<string, unknown>[]; errors: string }> {
  const [output, errors] = [new Sink(), new Sink()];
  const code = await matchFile(Readable.from([input]), 'pairs.jsonl', output, errors);
  const lines = output.text.split('\n').filter((line) => line !== '');
  return { code, errors: errors.text, lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

const pair = JSON.stringify({
  id: 'p-1',
  left: { name: 'Алиев Марат', dob: '1974-03-12', docs: null, unheard: [1] },
  right: { name: 'Aliyev Marat', dob: '1974-03-12' },
  unheard: true,
});

describe('match FILE', () => {
  it('writes one line per pair, in order, without blank lines', async () => {
    const { code, lines } = await match(`${pair}\n\n${pair.replace('p-1', 'p-2')}`);
    expect(code).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(['p-1', 'p-2']);
    expect(lines[0]).toMatchObject({ match: true, tier: 'confirmed', score: expect.any(Number) });
    expect(Array.isArray(lines[0]?.['reasons'])).toBe(true);
  });

  it.each(['plain', 'a "quoted" one', 'back\\slash', 'tab\tand\u0001', '\ud800 alone', '\ud83d\ude00'])(
    'writes %j as JSON.stringify does, wherever it stands',
    (odd) => {
      const docs = [{ type: odd, country: 'kz', number: odd }];
      const [left, right] = [
        { name: `Алиев ${odd}`, dob: odd, sex: odd, docs },
        { name: `Aliyev ${odd}`, docs },
      ];
      const { score, match, tier, reasons } = comparePersons(left, right, QALQAN_PERSON_1);
      const whole = { id: odd, score, match, tier, ruleset: QALQAN_PERSON_1.name, reasons };
      expect(matchLine(JSON.stringify({ id: odd, left, right }))).toBe(`${JSON.stringify(whole)}\n`);
    },
  );

  it('reads a byte order mark and line ends of Windows', async () => {
    const { code, lines } = await match(`\ufeff${pair}\r\n${pair}\r\n`);
    expect([code, lines.length]).toEqual([0, 2]);
  });

  it.each([
    ['{', 'not JSON'],
    ['[]', 'the line must be an object'],
    ['{"left":{"name":""},"right":{"name":""}}', '"id" must be a string'],
    ['{"id":"a","left":{"name":"x"}}', '"right" must be an object'],
    ['{"id":"a","left":{"name":1},"right":{"name":"x"}}', '"left.name" must be a string'],
    ['{"id":"a","left":{"name":"x","docs":{}},"right":{"name":"x"}}', '"left.docs" must be an array'],
    ['{"id":"a","left":{"name":"x","docs":[{}]},"right":{"name":"x"}}', '"left.docs[0].number" must be a string'],
    ['{"id":"a","left":{"name":"x","dob":1980},"right":{"name":"x"}}', '"left.dob" must be a string'],
  ])('ends with 2 and names the line of %s', async (bad, message) => {
    const { code, lines, errors } = await match(`${pair}\n${bad}\n${pair}\n`);
    expect(code).toBe(2);
    expect(errors).toContain('pairs.jsonl, line 2: ');
    expect(errors).toContain(message);
    expect(lines).toHaveLength(1);
  });
});
