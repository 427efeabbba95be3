import { Readable } from 'node:stream';
import { Controller, Get, Headers, Inject, Query, StreamableFile } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CurrentUser, Roles, schemaRef, type Caller } from '@qalqan/http-kit';
import type { EvidenceBundle } from '@qalqan/replay';
import { BundleQuery } from './bundle.query.js';
import { BundleService } from './bundle.service.js';
import { ExportService } from './export.service.js';
import { PURPOSE_HEADER, purposeOf } from './read-log.js';

/** What an auditor takes away, to be verified with the platform switched off. */
@ApiTags('evidence')
@Roles('auditor')
@Controller()
export class EvidenceController {
  constructor(
    @Inject(BundleService) private readonly bundles: BundleService,
    @Inject(ExportService) private readonly exports: ExportService,
  ) {}

  @Get('bundles')
  @ApiOperation({ summary: 'Evidence about one subject: agreement, checkpoint, entries with proofs' })
  @ApiHeader({ name: PURPOSE_HEADER, required: false, description: 'What the data is read for' })
  @ApiOkResponse({ description: 'The bundle.', schema: schemaRef('EvidenceBundle') })
  bundle(
    @Query() { subject }: BundleQuery,
    @CurrentUser() caller: Caller,
    @Headers(PURPOSE_HEADER) purpose?: string,
  ): Promise<EvidenceBundle> {
    return this.bundles.about(subject, { caller, purpose: purposeOf(purpose) });
  }

  @Get('export')
  @ApiOperation({ summary: 'The whole log: a header line, then one line per entry' })
  @ApiProduces('application/x-ndjson')
  @ApiHeader({ name: PURPOSE_HEADER, required: false, description: 'What the data is read for' })
  @ApiOkResponse({ description: 'NDJSON.', schema: { type: 'string' } })
  async export(@CurrentUser() caller: Caller, @Headers(PURPOSE_HEADER) purpose?: string): Promise<StreamableFile> {
    const lines = await this.exports.begin({ caller, purpose: purposeOf(purpose) });
    return new StreamableFile(Readable.from(lines, { objectMode: false }), { type: 'application/x-ndjson' });
  }
}
