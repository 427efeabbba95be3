import { describe, expect, it } from '@jest/globals';
import { NotFound } from '@qalqan/errors';
import { describeError } from './describe-error.js';
import type { LogFields } from './log-fields.js';
import { createLogger, silentLogger, type LogLevel } from './logger.js';
import { nestLogger } from './nest-logger.js';

function capture(level: LogLevel = 'debug') {
  const lines: Record<string, unknown>[] = [];
  const destination = { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) };
  return { logger: createLogger({ service: 'node', instance: 'kz', level, destination }), lines };
}

describe('createLogger', () => {
  it('writes JSON lines with time, level, service and instance', () => {
    const { logger, lines } = capture();
    logger.info('event applied', { stream: 'kz/0', sequence: 3 });
    expect(lines[0]).toMatchObject({
      level: 'info',
      message: 'event applied',
      service: 'node',
      instance: 'kz',
      stream: 'kz/0',
      sequence: 3,
    });
    expect(lines[0]?.['time']).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  });

  it('drops what is not on the list, whatever the types were told', () => {
    const { logger, lines } = capture();
    const smuggled = {
      name: 'Aizada Bekova',
      reference: 'KZ-2026-000001',
      code: { toString: () => 'x' },
    } as unknown as LogFields;
    logger.warn('refused', smuggled);
    logger.child(smuggled).warn('refused');
    for (const line of lines) {
      expect(line).toMatchObject({ reference: 'KZ-2026-000001' });
      expect(JSON.stringify(line)).not.toContain('Aizada');
      expect(line).not.toHaveProperty('code');
    }
  });

  it('cuts long values and keeps one line per entry', () => {
    const { logger, lines } = capture();
    logger.info('long', { topic: 'x'.repeat(10_000), code: 'a\n{"level":"error"}' });
    expect(lines).toHaveLength(1);
    expect(String(lines[0]?.['topic'])).toHaveLength(512);
  });

  it('respects the level', () => {
    const { logger, lines } = capture('warn');
    logger.info('no');
    logger.debug('no');
    logger.error('yes', { error: new NotFound('nothing there') });
    expect(lines.map(({ message }) => message)).toEqual(['yes']);
    expect(lines[0]?.['error']).toMatchObject({ type: 'NotFound', code: 'not-found', message: 'nothing there' });
  });

  it('can be silent', () => {
    expect(() => silentLogger.child({ code: 'x' }).error('nothing')).not.toThrow();
  });
});

describe('describeError', () => {
  it('keeps the message of errors that quote no data', () => {
    expect(describeError(new TypeError('x is not a function')).message).toBe('x is not a function');
    const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), {
      code: 'ECONNREFUSED',
      syscall: 'connect',
    });
    expect(describeError(refused)).toMatchObject({ code: 'ECONNREFUSED', message: 'connect ECONNREFUSED 127.0.0.1:1' });
  });

  it('never writes the message of another error, nor lets the stack carry it', () => {
    const error = new Error('duplicate key: (document)=(N1234567)\n    at N1234567 second line');
    const described = describeError(new Error('outer N1234567', { cause: error }));
    expect(JSON.stringify(described)).not.toContain('N1234567');
    expect(described.stack).toContain('at ');
    expect(described.cause?.type).toBe('Error');
  });

  it('names constraint and table of a database error, not its row', () => {
    const driverError = { constraint: 'alert_pkey', table: 'alert', detail: 'Key (reference)=(KZ-1)' };
    const described = describeError(
      Object.assign(new Error('duplicate'), {
        name: 'QueryFailedError',
        code: '23505',
        driverError,
        parameters: ['N1'],
      }),
    );
    expect(described).toMatchObject({
      type: 'QueryFailedError',
      code: '23505',
      constraint: 'alert_pkey',
      table: 'alert',
    });
    expect(JSON.stringify(described)).not.toMatch(/KZ-1|N1"/);
  });

  it('takes thrown values that are no errors', () => {
    expect(describeError('Aizada')).toEqual({ type: 'string' });
    expect(describeError(undefined)).toEqual({ type: 'undefined' });
  });

  it('ends on a circle of causes', () => {
    const error = new Error('a');
    error.cause = error;
    expect(JSON.stringify(describeError(error)).length).toBeLessThan(20_000);
  });
});

describe('nestLogger', () => {
  it('passes texts with their context and errors without their data', () => {
    const { logger, lines } = capture();
    const nest = nestLogger(logger);
    nest.log('Mapped {/alerts, POST} route', 'RouterExplorer');
    nest.error(new Error('Aizada'), 'stack\n at x', 'ExceptionsHandler');
    nest.warn({ body: 'Aizada' });
    expect(lines[0]).toMatchObject({ level: 'info', component: 'RouterExplorer' });
    expect(lines[1]).toMatchObject({ level: 'error', component: 'ExceptionsHandler' });
    expect(JSON.stringify(lines)).not.toContain('Aizada');
  });
});
