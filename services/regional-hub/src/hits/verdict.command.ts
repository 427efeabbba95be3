import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { VERDICTS } from './hit-list.query.js';
import { ANALYST_REASONS } from './verdict-reasons.js';

const REASONS = Object.values(ANALYST_REASONS).flat();

/** Body of `POST /hits/:id/verdict`. */
export class VerdictCommand {
  @ApiProperty({ enum: VERDICTS, description: '`proposed` takes an earlier verdict back' })
  @IsIn(VERDICTS)
  verdict!: (typeof VERDICTS)[number];

  @ApiPropertyOptional({
    type: 'string',
    enum: REASONS,
    description: 'Why, as a code of the list verdict-reason; told to those who may read both alerts',
  })
  @IsOptional()
  @IsIn(REASONS)
  reason?: string;

  @ApiPropertyOptional({ type: 'string', maxLength: 2000, description: 'Why; stays at the hub and in no event' })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  @Matches(/\S/)
  note?: string;
}
