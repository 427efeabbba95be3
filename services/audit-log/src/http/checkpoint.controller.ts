import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Public } from '@qalqan/http-kit';
import { Database } from '@qalqan/store';
import { requireHead } from './heads.js';

/** `GET /checkpoint` of C2SP tlog-tiles, at the root. Open to all: it holds a size, a hash and a signature. */
@ApiTags('log')
@Controller('checkpoint')
export class CheckpointController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  @Public()
  @Header('content-type', 'text/plain; charset=utf-8')
  @Header('cache-control', 'no-cache')
  @ApiOperation({ summary: 'The newest checkpoint: a C2SP signed note' })
  @ApiProduces('text/plain')
  @ApiOkResponse({ description: 'Origin, size, root, signature.', schema: { type: 'string' } })
  async read(): Promise<string> {
    const { note } = await this.database.read(requireHead);
    return new TextDecoder().decode(note);
  }
}
