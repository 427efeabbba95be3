import { describe, expect, it } from '@jest/globals';
import { BadRequestException, HttpException, NotFoundException } from '@nestjs/common';
import { FourEyesViolation, Invalid, NotFound, RecordRefused, Unavailable } from '@qalqan/errors';
import { BodyTooLarge, MediaTypeUnsupported, Overloaded, RequestInvalid } from './errors.js';
import { toQalqanError } from './foreign-errors.js';
import { problemOf, statusOf } from './problem.js';

const INCIDENT = '3f0c1c7e-5b0e-4b62-9d7a-0f1f6c1f9a10';

describe('problemOf', () => {
  it('has the members of RFC 9457 and ours', () => {
    const details = [{ pointer: '/persons/0/birth', code: 'rule-violated' as const, message: 'lies in the future' }];
    expect(problemOf(new Invalid('rule-violated', 'a rule is violated', details), INCIDENT)).toEqual({
      type: 'urn:qalqan:problem:rule-violated',
      title: 'Rule violated',
      status: 400,
      detail: 'a rule is violated',
      instance: `urn:uuid:${INCIDENT}`,
      code: 'rule-violated',
      pointer: '/persons/0/birth',
      errors: [{ pointer: '/persons/0/birth', code: 'rule-violated', detail: 'lies in the future' }],
    });
  });

  it('takes the status from the category', () => {
    const statuses = [
      new NotFound('x'),
      new FourEyesViolation('x'),
      new Unavailable('x'),
      new RecordRefused('signature-invalid', 'x'),
      new BodyTooLarge('x'),
      new Overloaded('x'),
      new MediaTypeUnsupported('x'),
    ].map(statusOf);
    expect(statuses).toEqual([404, 403, 503, 400, 413, 429, 415]);
  });

  it('says nothing about an internal failure', () => {
    const problem = problemOf(toQalqanError(new Error('row (Aizada, N1234567) violates')), INCIDENT);
    expect(problem).toMatchObject({ status: 500, code: 'internal', instance: `urn:uuid:${INCIDENT}` });
    expect(JSON.stringify(problem)).not.toMatch(/Aizada|N1234567/);
  });

  it('names at most 32 places', () => {
    const many = Array.from({ length: 5_000 }, (_, n) => ({
      pointer: `/${n}`,
      code: 'schema-invalid' as const,
      message: 'x',
    }));
    expect(problemOf(new RequestInvalid('schema-invalid', many), INCIDENT).errors).toHaveLength(32);
  });
});

describe('toQalqanError', () => {
  const fastify = (code: string, statusCode: number): Error =>
    Object.assign(new Error('about /alerts/secret'), { code, statusCode });

  it.each<[unknown, string]>([
    [new NotFoundException('Cannot GET /secret'), 'not-found'],
    [new BadRequestException('secret'), 'parameter-invalid'],
    [new HttpException('secret', 418), 'parameter-invalid'],
    [new HttpException('secret', 401), 'token-invalid'],
    [new HttpException('secret', 403), 'forbidden'],
    [new HttpException('secret', 409), 'state-conflict'],
    [new HttpException('secret', 502), 'internal'],
    [fastify('FST_ERR_CTP_BODY_TOO_LARGE', 413), 'body-too-large'],
    [fastify('FST_ERR_CTP_INVALID_MEDIA_TYPE', 415), 'media-type-unsupported'],
    [fastify('FST_ERR_CTP_INVALID_CONTENT_LENGTH', 400), 'parameter-invalid'],
    [fastify('FST_ERR_HANDLER_TIMEOUT', 503), 'timeout'],
    [fastify('FST_ERR_SEND_INSIDE_ONERR', 500), 'internal'],
    [fastify('ECONNREFUSED', 400), 'internal'],
    ['a thrown text about secret', 'internal'],
    [undefined, 'internal'],
    [null, 'internal'],
  ])('turns %p into %s without its message', (thrown, code) => {
    const error = toQalqanError(thrown);
    expect(error.code).toBe(code);
    expect(error.message).not.toContain('secret');
  });

  it('leaves ours alone', () => {
    const error = new NotFound('x');
    expect(toQalqanError(error)).toBe(error);
  });
});
