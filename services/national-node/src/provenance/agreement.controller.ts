import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Roles } from '@qalqan/http-kit';
import { TRUST_LIST } from '@qalqan/messaging';
import type { TrustList } from '@qalqan/signing';

/** The agreement that this node believes. */
interface AgreementView {
  readonly version: number;
  readonly digest: string;
  readonly note: string;
}

const SCHEMA = {
  type: 'object',
  required: ['version', 'digest', 'note'],
  properties: {
    version: { type: 'integer', minimum: 1 },
    digest: { type: 'string', description: 'hex SHA-256 of the text of the note, to be compared with the pinned one' },
    note: { type: 'string', description: 'signed note with the signatures of all parties, see SPEC-SIG' },
  },
};

/** Whoever verifies in a browser needs the keys, in a form that proves itself. */
@ApiTags('alerts')
@Controller('agreement')
export class AgreementController {
  constructor(@Inject(TRUST_LIST) private readonly trust: TrustList) {}

  @Get()
  @Roles('drafter', 'releaser', 'analyst', 'auditor', 'operator')
  @ApiOperation({ operationId: 'readAgreement', summary: 'The agreement as its parties signed it: members and keys' })
  @ApiOkResponse({ description: 'The note as received.', schema: SCHEMA })
  read(): AgreementView {
    const { version, digest, verified } = this.trust;
    return { version, digest, note: verified.note };
  }
}
