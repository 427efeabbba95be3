import { ApiProperty } from '@nestjs/swagger';
import { schemaRef } from '@qalqan/http-kit';
import { IsObject } from 'class-validator';
import { ReasonBody } from '../lifecycle/reason.dto.js';

/** Body of a correction: the whole content as it shall be, and why. */
export class CorrectionBody extends ReasonBody {
  @ApiProperty(schemaRef('AlertDraft') as object)
  @IsObject()
  alert!: unknown;
}
