import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiPropertyOptional, ApiResponse, ApiTags } from '@nestjs/swagger';
import { CODE_LISTS, searchCodes, type FoundCode } from '@qalqan/contracts';
import { NotFound } from '@qalqan/errors';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { AnyRole } from '../auth/access.js';
import type { About } from '../health/platform.controllers.js';
import { ABOUT } from '../server/tokens.js';
import { PatternPipe } from '../validation/pattern.pipe.js';

/** Query of `GET /code-lists/:list`. */
export class CodeSearch {
  @ApiPropertyOptional({
    type: 'string',
    maxLength: 100,
    description: 'beginnings of words: name, other name, CAS, HS',
  })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;
}

interface ListHead {
  readonly list: string;
  readonly version: string;
  readonly source: string;
}

const TEXT = { type: 'string' };
const HEAD = { list: TEXT, version: TEXT, source: TEXT };
const CODE = {
  type: 'object',
  required: ['code', 'entry'],
  properties: { code: TEXT, entry: { type: 'object', required: ['en'], properties: { en: TEXT } } },
};

/** The controlled vocabularies, as the contracts check them. The same at every service. */
@ApiTags('code-lists')
@AnyRole()
@Controller('code-lists')
export class CodeListsController {
  constructor(@Inject(ABOUT) private readonly about: About) {}

  @Get()
  @ApiOperation({ operationId: 'listCodeLists', summary: 'Names and versions of the code lists' })
  @ApiOkResponse({
    description: 'All of them.',
    schema: {
      type: 'object',
      required: ['version', 'items'],
      properties: {
        version: { ...TEXT, description: 'of the service' },
        items: { type: 'array', items: { type: 'object', required: Object.keys(HEAD), properties: HEAD } },
      },
    },
  })
  heads(): { version: string; items: ListHead[] } {
    const items = [...CODE_LISTS.values()].map(({ list, version, source }) => ({ list, version, source }));
    return { version: this.about.version, items };
  }

  @Get(':list')
  @ApiOperation({
    operationId: 'searchCodeList',
    summary: 'Codes of a list with all that is known of them; or those that fit `q`',
  })
  @ApiOkResponse({
    description: 'Best first; the whole list without `q`.',
    schema: {
      type: 'object',
      required: ['list', 'version', 'source', 'items'],
      properties: { ...HEAD, items: { type: 'array', items: CODE } },
    },
  })
  @ApiResponse({ status: 404, description: '`not-found`: there is no such list.' })
  search(
    @Param('list', new PatternPipe(/^[a-z][a-z-]{0,63}$/)) name: string,
    @Query() { q = '' }: CodeSearch,
  ): ListHead & { items: FoundCode[] } {
    const found = CODE_LISTS.get(name);
    if (found === undefined) throw new NotFound('there is no such code list');
    const { list, version, source } = found;
    return { list, version, source, items: searchCodes(found, q) };
  }
}
