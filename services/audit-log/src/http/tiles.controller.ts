import { Controller, Get, Header, Headers, Inject, Param, StreamableFile } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CurrentUser, Public, Roles, type Caller } from '@qalqan/http-kit';
import { PURPOSE_HEADER, purposeOf } from './read-log.js';
import { TileService } from './tile.service.js';

const BINARY = { description: 'The tile, as C2SP tlog-tiles says.', schema: { type: 'string', format: 'binary' } };

/** `GET /tile/…` of C2SP tlog-tiles, at the root: hash tiles are open, entry bundles are not. */
@ApiTags('log')
@Controller('tile')
export class TilesController {
  constructor(@Inject(TileService) private readonly tiles: TileService) {}

  // A path names one content for ever, so that any cache may keep it.
  @Get('*')
  @Public()
  @Header('content-type', 'application/octet-stream')
  @Header('cache-control', 'public, max-age=31536000, immutable')
  @ApiOperation({ summary: 'Hash tile: tile/<level>/<N>[.p/<width>]' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse(BINARY)
  async hashes(@Param('*') path: string): Promise<StreamableFile> {
    return new StreamableFile(await this.tiles.hashes(path));
  }
}

/** Entry bundles hold content: an auditor's token, a row in the read log, and no cache. */
@ApiTags('log')
@Controller('tile/entries')
export class EntryBundlesController {
  constructor(@Inject(TileService) private readonly tiles: TileService) {}

  @Get('*')
  @Roles('auditor')
  @Header('content-type', 'application/octet-stream')
  @ApiOperation({ summary: 'Entry bundle: tile/entries/<N>[.p/<width>]' })
  @ApiProduces('application/octet-stream')
  @ApiHeader({ name: PURPOSE_HEADER, required: false, description: 'What the data is read for' })
  @ApiOkResponse(BINARY)
  async entries(
    @Param('*') path: string,
    @CurrentUser() caller: Caller,
    @Headers(PURPOSE_HEADER) purpose?: string,
  ): Promise<StreamableFile> {
    return new StreamableFile(await this.tiles.entries(path, { caller, purpose: purposeOf(purpose) }));
  }
}
