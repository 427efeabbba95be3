import { Body, Controller, Get, Module, Param, Post, Query } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsString, Max, MaxLength } from 'class-validator';
import { FourEyesViolation, type ErrorDetail } from '@qalqan/errors';
import { AnyRole, Public, Roles } from '../auth/access.js';
import { CurrentUser, type Caller } from '../auth/caller.js';
import { PageQuery, pageOf, startOf, ApiPage, type Page } from '../paging/page.js';
import type { CursorSpec } from '../paging/cursor.js';
import { schemaRef } from '../openapi/component-schemas.js';
import { CheckedBody, MatchesContract } from '../validation/contract-check.js';
import { PatternPipe } from '../validation/pattern.pipe.js';

function colourCheck(value: unknown): ErrorDetail[] {
  const colour = (value as { colour?: unknown } | null)?.colour;
  return colour === 'red' ? [] : [{ pointer: '/colour', code: 'schema-invalid', message: 'must be red' }];
}

export class Draft {
  @ApiProperty()
  @IsString()
  @MaxLength(10)
  title!: string;

  @ApiProperty()
  @IsInt()
  @Max(9)
  count!: number;

  @ApiProperty(schemaRef('Paint') as object)
  @MatchesContract(colourCheck)
  paint!: unknown;
}

const LIST: CursorSpec = { list: 'numbers', at: 'sequence', id: /^n[0-9]+$/ };
const NUMBERS = Array.from({ length: 7 }, (_, index) => ({
  at: String(index + 1).padStart(16, '0'),
  id: `n${index + 1}`,
}));

/** Every kind of answer a service gives, with nothing behind it. */
@Controller('things')
export class ThingsController {
  @Post()
  @Roles('drafter')
  create(@Body() draft: Draft, @CurrentUser() caller: Caller): object {
    return { title: draft.title, by: caller.sub, roles: caller.roles };
  }

  @Post('checked')
  @AnyRole()
  checked(@CheckedBody(colourCheck) body: unknown): unknown {
    return body;
  }

  @Get()
  @Public()
  @ApiPage(schemaRef('Paint'))
  list(@Query() query: PageQuery): Page<string> {
    const start = startOf(LIST, query);
    const rows = NUMBERS.filter(({ at }) => start === undefined || at > start.at).slice(0, query.limit + 1);
    return pageOf(
      LIST,
      rows,
      query.limit,
      (row) => row,
      ({ id }) => id,
    );
  }

  @Get('slow')
  @Public()
  async slow(): Promise<string> {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    return 'late';
  }

  @Get('leak')
  @Public()
  leak(): never {
    throw new Error('Aizada Bekova, passport N1234567');
  }

  @Post(':reference/release')
  @Roles('releaser')
  release(@Param('reference', new PatternPipe(/^[A-Z]{2}-[0-9]{4}-[0-9]{6}$/)) reference: string): never {
    throw new FourEyesViolation(`who drafted ${reference.slice(0, 2)} cannot release it`);
  }
}

@Module({ controllers: [ThingsController] })
export class SampleModule {}

@Controller('open')
export class UnguardedController {
  @Get()
  read(): string {
    return 'anybody';
  }

  @Post()
  @Public()
  write(@Body() body: object): object {
    return body;
  }
}

@Module({ controllers: [UnguardedController] })
export class UnguardedModule {}
