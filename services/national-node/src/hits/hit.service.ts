import { Inject, Injectable } from '@nestjs/common';
import { NotFound } from '@qalqan/errors';
import { pageOf, startOf, type CursorSpec, type Page } from '@qalqan/http-kit';
import { ownerOf } from '../lifecycle/reference.js';
import { PROFILE, type NodeProfile } from '../profile/node-profile.js';
import { ReadLog, type Reader } from '../read-log/read-log.js';
import { placeOf } from '../reading/filters.js';
import type { HitQuery } from './hit.dto.js';
import { HitReader } from './hit.reader.js';
import { hitView, type HitView } from './hit-view.js';

/** Form of a hit's id. */
export const HIT_ID_PATTERN = /^[0-9a-f]{64}$/;
const HIT_LIST: CursorSpec = { list: 'hits', at: 'sequence', id: HIT_ID_PATTERN };

/** Shows hits; a full view shows values of another party's alert, so it is a read of that alert. */
@Injectable()
export class HitService {
  constructor(
    @Inject(HitReader) private readonly hits: HitReader,
    @Inject(ReadLog) private readonly readLog: ReadLog,
    @Inject(PROFILE) private readonly profile: NodeProfile,
  ) {}

  async one(id: string, reader: Reader): Promise<HitView> {
    return this.readLog.reading('hits', reader, async ({ manager }) => {
      const row = await this.hits.one(manager, id);
      if (row === undefined) throw new NotFound('there is no such hit here');
      const result = hitView(row);
      return { result, alerts: this.foreign([result]) };
    });
  }

  async page(query: HitQuery, reader: Reader): Promise<Page<HitView>> {
    const slice = { start: startOf(HIT_LIST, query), limit: query.limit };
    const { alert, tier, state } = query;
    return this.readLog.reading('hits', reader, async ({ manager }) => {
      const rows = await this.hits.page(manager, { alert, tier, state }, slice);
      const result = pageOf(HIT_LIST, rows, query.limit, placeOf, hitView);
      return { result, alerts: this.foreign(result.items) };
    });
  }

  private foreign(shown: readonly HitView[]): string[] {
    const named = new Set(shown.flatMap(({ alerts }) => alerts));
    return [...named].filter((reference) => ownerOf(reference) !== this.profile.id);
  }
}
