import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { REFUSAL_CODES, type RefusalCode } from '@qalqan/errors';
import { PageQuery } from '@qalqan/http-kit';
import type { QuarantineState } from '@qalqan/store';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';

export const QUARANTINE_STATES = ['open', 'redriven', 'closed'] as const satisfies readonly QuarantineState[];

/** Longest reason for closing, in characters. */
const MAX_REASON = 500;

/** Filters of `GET /quarantine`. */
export class QuarantineQuery extends PageQuery {
  @ApiPropertyOptional({ enum: REFUSAL_CODES, description: 'Why it was refused' })
  @IsOptional()
  @IsIn(REFUSAL_CODES)
  code?: RefusalCode;

  @ApiPropertyOptional({ type: 'string', description: 'Topic it was read from', example: 'qalqan.kz.events.v1' })
  @IsOptional()
  @Matches(/^[a-z0-9.-]{1,249}$/)
  topic?: string;

  @ApiPropertyOptional({ enum: QUARANTINE_STATES, description: 'All states unless given' })
  @IsOptional()
  @IsIn(QUARANTINE_STATES)
  state?: QuarantineState;
}

/** Body of `POST /quarantine/:id/close`. */
export class CloseCommand {
  @ApiProperty({ type: 'string', maxLength: MAX_REASON, description: 'Why nothing more is to be done; one line' })
  @IsString()
  @MaxLength(MAX_REASON)
  // One line of text: control characters in a log of evidence serve nobody.
  @Matches(/^(?=.*\S)\P{Cc}+$/u)
  reason!: string;
}
