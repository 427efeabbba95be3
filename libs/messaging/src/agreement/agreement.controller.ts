import { X509Certificate } from 'node:crypto';
import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnyRole, Roles } from '@qalqan/http-kit';
import type { Agreement, TrustList } from '@qalqan/signing';
import { MESSAGING_OPTIONS, TRUST_LIST, type MessagingOptions } from '../messaging-options.js';

/** The agreement as it was verified at the start, with the note that proves it. */
export interface AgreementView {
  readonly version: number;
  /** Hex SHA-256 of the note's text, as profiles pin it. */
  readonly digest: string;
  /** Signed note, so that a reader need not believe what stands beside it. */
  readonly note: string;
  readonly agreement: Agreement;
}

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

/** Members, their keys, and this process's own. The same at every service. */
@ApiTags('agreement')
@Controller()
export class AgreementController {
  constructor(
    @Inject(TRUST_LIST) private readonly trust: TrustList,
    @Inject(MESSAGING_OPTIONS) private readonly options: MessagingOptions,
  ) {}

  @Get('agreement')
  @AnyRole()
  @ApiOperation({
    operationId: 'agreement',
    summary: 'Members, keys, quorum, log and ruleset, with the note that proves them',
  })
  @ApiOkResponse({
    description: 'The version that is held.',
    schema: {
      type: 'object',
      required: ['version', 'digest', 'note', 'agreement'],
      properties: {
        version: { type: 'integer' },
        digest: { type: 'string', description: 'hex SHA-256 of the text of the note' },
        note: { type: 'string', description: 'C2SP signed note' },
        agreement: { type: 'object', description: 'the JSON of the note: SPEC-SIG' },
      },
    },
  })
  agreement(): AgreementView {
    const { version, digest, verified } = this.trust;
    return { version, digest, note: verified.note, agreement: verified.agreement };
  }

  @Get('keys')
  @Roles('operator')
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
  keys(): KeysView {
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
