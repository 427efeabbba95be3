import { Inject, Injectable } from '@nestjs/common';
import { NotFound } from '@qalqan/errors';
import { pageOf, startOf, type CursorSpec, type Page } from '@qalqan/http-kit';
import { Database } from '@qalqan/store';
import { InboxService } from '../inbox/inbox.service.js';
import { REFERENCE_PATTERN, ownerOf } from '../lifecycle/reference.js';
import { PROFILE, type NodeProfile } from '../profile/node-profile.js';
import type { Reader } from '../read-log/read-log.js';
import type { AlertSummary, AlertView } from './alert-view.js';
import { placeOf } from './filters.js';
import { OwnReader } from './own.reader.js';
import { ownSummary, ownView } from './own-view.js';
import type { OwnQuery } from './reading.dto.js';

const OWN_LIST: CursorSpec = { list: 'alerts', at: 'sequence', id: REFERENCE_PATTERN };

/** Shows alerts to officers. */
@Injectable()
export class ReadingService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(OwnReader) private readonly alerts: OwnReader,
    @Inject(InboxService) private readonly inbox: InboxService,
    @Inject(PROFILE) private readonly profile: NodeProfile,
  ) {}

  /** The same NotFound for what is not there and for what is not for us: existence is content too. */
  async one(reference: string, reader: Reader): Promise<AlertView> {
    const own = ownerOf(reference) === this.profile.id;
    const view = own ? await this.own(reference) : await this.inbox.one(reference, reader);
    if (view === undefined) throw new NotFound('there is no such alert here');
    return view;
  }

  async page(query: OwnQuery): Promise<Page<AlertSummary>> {
    const slice = { start: startOf(OWN_LIST, query), limit: query.limit };
    const filter = { state: query.state, kind: query.kind };
    const rows = await this.database.read((manager) => this.alerts.page(manager, filter, slice));
    return pageOf(
      OWN_LIST,
      rows,
      query.limit,
      (row) => placeOf({ position: row.position, id: row.reference }),
      (row) => ownSummary(this.profile.id, row),
    );
  }

  private async own(reference: string): Promise<AlertView | undefined> {
    const row = await this.database.read((manager) => this.alerts.one(manager, reference));
    return row && ownView(this.profile.id, row);
  }
}
