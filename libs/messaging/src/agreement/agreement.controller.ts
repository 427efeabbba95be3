import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '@qalqan/http-kit';
import type { TrustList } from '@qalqan/signing';
import { TRUST_LIST } from '../messaging-options.js';

/** The agreement as JSON carries it. */
export interface AgreementAnswer {
  readonly version: number;
  /** Hex SHA-256 of the note's text. */
  readonly digest: string;
  /** The signed note as it was published. */
  readonly note: string;
}

/**
 * The agreement that this service has verified. Open to all, as the checkpoint is: it holds members and public keys, and
 * whoever verifies a record needs it and pins its digest from elsewhere.
 */
@ApiTags('platform')
@Controller('agreement')
export class AgreementController {
  constructor(@Inject(TRUST_LIST) private readonly trust: TrustList) {}

  @Get()
  @Public()
  @ApiOperation({ operationId: 'agreement', summary: 'The agreement that is held: a C2SP signed note' })
  @ApiOkResponse({
    description: 'Version, digest, and the note with its signatures.',
    schema: {
      type: 'object',
      required: ['version', 'digest', 'note'],
      properties: {
        version: { type: 'integer', minimum: 1 },
        digest: { type: 'string', pattern: '^[0-9a-f]{64}$' },
        note: { type: 'string' },
      },
    },
  })
  read(): AgreementAnswer {
    const { version, verified } = this.trust;
    return { version, digest: verified.digest, note: verified.note };
  }
}
