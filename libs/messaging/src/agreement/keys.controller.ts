import { X509Certificate } from 'node:crypto';
import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Roles } from '@qalqan/http-kit';
import type { TrustList } from '@qalqan/signing';
import { MESSAGING_OPTIONS, TRUST_LIST, type MessagingOptions } from '../messaging-options.js';

/** Keys that this process speaks and connects with; nothing of them that is secret. */
export interface KeysView {
  readonly signing: {
    readonly kid: string;
    readonly member: string;
    /** First sequence for which the agreement counts it; null when the agreement does not name it. */
    readonly fromSequence: number | null;
  };
  /** Null where Kafka is reached without a certificate. */
  readonly kafka: { readonly subject: string; readonly notBefore: string; readonly notAfter: string } | null;
}

/** What an operator has to renew in time. The same at every service. */
@ApiTags('platform')
@Controller('keys')
@Roles('operator')
export class KeysController {
  constructor(
    @Inject(TRUST_LIST) private readonly trust: TrustList,
    @Inject(MESSAGING_OPTIONS) private readonly options: MessagingOptions,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'keys',
    summary: 'Keys of this process: whether the agreement names it, when it expires',
  })
  @ApiOkResponse({
    description: 'Names and times, no keys.',
    schema: {
      type: 'object',
      required: ['signing', 'kafka'],
      properties: {
        signing: {
          type: 'object',
          required: ['kid', 'member', 'fromSequence'],
          properties: {
            kid: { type: 'string' },
            member: { type: 'string' },
            fromSequence: { oneOf: [{ type: 'integer' }, { type: 'null' }] },
          },
        },
        kafka: {
          oneOf: [
            {
              type: 'object',
              required: ['subject', 'notBefore', 'notAfter'],
              properties: {
                subject: { type: 'string' },
                notBefore: { type: 'string', format: 'date-time' },
                notAfter: { type: 'string', format: 'date-time' },
              },
            },
            { type: 'null' },
          ],
        },
      },
    },
  })
  read(): KeysView {
    const { signer, member, kafka } = this.options;
    const key = this.trust.verified.agreement.keys.find(({ kid, use }) => kid === signer.kid && use === 'event');
    const signing = { kid: signer.kid, member, fromSequence: key?.member === member ? key.fromSequence : null };
    return { signing, kafka: kafka.ssl === undefined ? null : certificateView(kafka.ssl.cert) };
  }
}

function certificateView(pem: string): KeysView['kafka'] {
  const { subject, validFromDate, validToDate } = new X509Certificate(pem);
  return { subject, notBefore: validFromDate.toISOString(), notAfter: validToDate.toISOString() };
}
