import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches, MaxLength } from 'class-validator';

/** Body of a recall; a correction adds the new content. The limits are those of the events (libs/contracts). */
export class ReasonBody {
  @ApiProperty({ maxLength: 500, description: 'why, for those who read the alert; no personal data' })
  @IsString()
  @MaxLength(500)
  @Matches(/\S/, { message: 'must say something' })
  reason!: string;
}
