import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches, MaxLength } from 'class-validator';

/** Body of `POST /checks`: a question that a party's node has signed. */
export class QuestionCommand {
  @ApiProperty({
    type: 'string',
    maxLength: 8192,
    description: 'base64url of urn:qalqan:schema:check.question:v1 as JSON',
  })
  @IsString()
  @MaxLength(8192)
  @Matches(/^[A-Za-z0-9_-]+$/)
  question!: string;

  @ApiProperty({
    type: 'string',
    maxLength: 512,
    description: "detached JWS over these bytes by the party's event key",
  })
  @IsString()
  @MaxLength(512)
  @Matches(/^[A-Za-z0-9_.-]+$/)
  jws!: string;
}
