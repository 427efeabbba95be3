import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import {
  ApiPage,
  CurrentUser,
  PageQuery,
  PatternPipe,
  Roles,
  schemaRef,
  StreamedBytes,
  type BodyStream,
  type Caller,
  type Page,
} from '@qalqan/http-kit';
import type { FastifyReply } from 'fastify';
import { AlertDesk } from '../lifecycle/alert-desk.js';
import { BatchService } from './batch.service.js';
import { BatchQuery, ImportBody, MEDIA_TYPES, RowsQuery } from './import.dto.js';
import { ImportReader } from './import.reader.js';
import { ImportStore } from './import.store.js';
import type { BatchAnswer, FaultView, ImportedView, ImportView } from './import-view.js';
import { IntakeService } from './intake.service.js';

const idPipe = new PatternPipe(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const IMPORT = { description: 'Where the import stands.', schema: schemaRef('Import') };
const BATCH = { description: 'What was done; call again with `next`.', schema: schemaRef('BatchAnswer') };

@ApiTags('imports')
@Controller('imports')
export class ImportController {
  constructor(
    @Inject(AlertDesk) private readonly desk: AlertDesk,
    @Inject(ImportStore) private readonly imports: ImportStore,
    @Inject(ImportReader) private readonly reader: ImportReader,
    @Inject(IntakeService) private readonly intake: IntakeService,
    @Inject(BatchService) private readonly batches: BatchService,
  ) {}

  @Post()
  @Roles('drafter')
  @ApiOperation({ operationId: 'createImport', summary: 'Begin an import of a file' })
  @ApiCreatedResponse(IMPORT)
  async create(
    @Body() { sender, format }: ImportBody,
    @CurrentUser() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportView> {
    const id = randomUUID();
    await this.desk.begin((tx, at) => this.imports.create(tx, { id, sender, format, actor: caller.sub, at }));
    reply.header('location', `/api/v1/imports/${id}`);
    return this.reader.view(id);
  }

  @Post(':id/rows')
  @HttpCode(200)
  @Roles('drafter')
  @ApiOperation({
    operationId: 'addImportRows',
    summary: 'Bring rows, as a stream; whatever happens to it, go on with `next`',
    description:
      'Lines end with LF and have at most 256 KiB; a line without its LF is taken only with `last`. Begins with line 1 or with the line that is expected; lines that were taken before are passed over.',
  })
  @ApiConsumes(MEDIA_TYPES.ndjson, MEDIA_TYPES.csv)
  @ApiBody({ schema: { type: 'string', format: 'binary', description: 'NDJSON: one ImportRow a line' } })
  @ApiOkResponse(IMPORT)
  @ApiResponse({ status: 400, description: '`schema-invalid`: the header of a CSV file; nothing was taken.' })
  @ApiResponse({ status: 409, description: '`state-conflict`: another line is expected, or no more rows are taken.' })
  async rows(
    @Param('id', idPipe) id: string,
    @Query() { from, last }: RowsQuery,
    @StreamedBytes() body: BodyStream,
    @CurrentUser() caller: Caller,
  ): Promise<ImportView> {
    const view = await this.intake.take(id, { from, last }, body, caller);
    // Senders that write to the end before they read must find somebody who takes it; it is expected again anyway.
    body.bytes.resume();
    return view;
  }

  @Get(':id')
  @Roles('drafter', 'releaser')
  @ApiOperation({ operationId: 'getImport', summary: 'Where an import stands' })
  @ApiOkResponse(IMPORT)
  async get(@Param('id', idPipe) id: string): Promise<ImportView> {
    return this.reader.view(id);
  }

  @Get(':id/alerts')
  @Roles('drafter', 'releaser')
  @ApiOperation({ operationId: 'listImportedAlerts', summary: 'What the rows became, in the order of the file' })
  @ApiPage(schemaRef('ImportedAlert'))
  async alerts(@Param('id', idPipe) id: string, @Query() query: PageQuery): Promise<Page<ImportedView>> {
    return this.reader.alerts(id, query);
  }

  @Get(':id/report')
  @Roles('drafter', 'releaser')
  @ApiOperation({ operationId: 'getImportReport', summary: 'What was refused: line, place and reason, no values' })
  @ApiPage(schemaRef('ImportFault'))
  async report(@Param('id', idPipe) id: string, @Query() query: PageQuery): Promise<Page<FaultView>> {
    return this.reader.report(id, query);
  }

  @Post(':id/submit')
  @HttpCode(200)
  @Roles('drafter')
  @ApiOperation({ operationId: 'submitImport', summary: 'Hand the drafts of an import to a second person' })
  @ApiOkResponse(BATCH)
  async submit(
    @Param('id', idPipe) id: string,
    @Query() { from }: BatchQuery,
    @CurrentUser() caller: Caller,
  ): Promise<BatchAnswer> {
    return this.batches.submit(id, caller, from);
  }

  @Post(':id/release')
  @HttpCode(200)
  @Roles('releaser')
  @ApiOperation({ operationId: 'releaseImport', summary: 'Sign and publish what another person submitted' })
  @ApiOkResponse(BATCH)
  @ApiResponse({ status: 403, description: '`four-eyes`: you had a hand in the import; `role-missing`.' })
  @ApiResponse({ status: 409, description: '`state-conflict`: it has not been submitted.' })
  async release(
    @Param('id', idPipe) id: string,
    @Query() { from }: BatchQuery,
    @CurrentUser() caller: Caller,
  ): Promise<BatchAnswer> {
    return this.batches.release(id, caller, from);
  }
}
