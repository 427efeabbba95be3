import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';

/** Parameters of `GET /bundles`. */
export class BundleQuery {
  @ApiProperty({ type: 'string', description: 'What the evidence is about', example: 'KZ-2026-000012' })
  @Matches(/^[A-Za-z0-9._:/-]{1,128}$/)
  subject!: string;
}
