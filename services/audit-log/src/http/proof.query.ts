import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { OptionalCount } from './numbers.js';

const SHA256 = /^[0-9a-f]{64}$/;

/** Parameters of `GET /proofs/inclusion`: exactly one of index, identity and leafHash. */
export class InclusionQuery {
  @OptionalCount('Entry to prove')
  index?: number;

  @ApiPropertyOptional({ type: 'string', description: 'Identity of the record to prove, hex' })
  @IsOptional()
  @Matches(SHA256)
  identity?: string;

  @ApiPropertyOptional({ type: 'string', description: 'RFC 6962 leaf hash of the entry to prove, hex' })
  @IsOptional()
  @Matches(SHA256)
  leafHash?: string;

  @OptionalCount('Size of the tree; the newest when absent', 1)
  size?: number;
}

/** Parameters of `GET /proofs/consistency`. */
export class ConsistencyQuery {
  @OptionalCount('Size of the older tree', 1)
  from?: number;

  @OptionalCount('Size of the later tree; the newest when absent', 1)
  to?: number;
}
