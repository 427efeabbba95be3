import { Controller, Get, Inject, Res, type Provider } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AnyRole } from '../auth/access.js';
import { CurrentUser, type Caller } from '../auth/caller.js';
import { leaveEarly } from '../server/hooks.js';
import { LiveStreams } from './live-streams.js';
import { LIVE_SOURCES } from './live-source.js';

/** Hints of what to read again, as server-sent events. The same at every service. */
@ApiTags('live')
@Controller('live')
export class LiveController {
  constructor(@Inject(LiveStreams) private readonly streams: LiveStreams) {}

  @Get()
  @AnyRole()
  @ApiOperation({
    operationId: 'liveHints',
    summary: 'Server-sent events that say what to read again: `ready`, then topic and id; ends with the token',
  })
  @ApiOkResponse({
    description: 'A stream without content: topics alert, inbox, hit, group, checkpoint, quarantine.',
    content: { 'text/event-stream': { schema: { type: 'string' } } },
  })
  @ApiResponse({ status: 429, description: '`overloaded`: too many streams of this caller, or of all.' })
  open(@CurrentUser() caller: Caller, @Res() reply: FastifyReply): void {
    this.streams.admit(caller);
    const headers = Object.fromEntries(
      Object.entries(reply.getHeaders()).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    ) as Record<string, string>;
    reply.hijack();
    // It is no request under way that others would have to wait for; streams have a limit of their own.
    leaveEarly(reply.raw);
    this.streams.open(caller, reply.raw, headers);
  }
}

/** What a service adds to its module beside {@link LiveController}; `sources` provides the list of its sources. */
export function liveProviders(sources: Omit<Extract<Provider, { useFactory: unknown }>, 'provide'>): Provider[] {
  return [LiveStreams, { provide: LIVE_SOURCES, ...sources }];
}
