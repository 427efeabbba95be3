import { Inject, Injectable } from '@nestjs/common';
import { clusterAround, type AlertEntry, type LiveAlert, type PersonName } from '@qalqan/correlation';
import { NotFound } from '@qalqan/errors';
import { Database } from '@qalqan/store';
import { ReadLog, type Reading } from '../reading/read-log.js';
import { PostgresCorrelationStore } from '../store/postgres-correlation-store.js';
import { clusterItemOf, placeOf, type ClusterItem } from './cluster-item.js';

/** More people than any ring has; a cluster of more is cut, and says so. */
const MOST_PEOPLE = 200;

/** Clusters are computed when somebody looks: whatever was taken back since is not in them. */
@Injectable()
export class ClusterReader {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ReadLog) private readonly log: ReadLog,
  ) {}

  /** The cluster that a person stands in; any of its people finds it. Reading it counts as reading all their alerts. */
  async read(person: PersonName, reading: Reading): Promise<ClusterItem> {
    return this.database.transaction(async (tx) => {
      const store = new PostgresCorrelationStore(tx.manager);
      const found = await clusterAround(store, person, MOST_PEOPLE);
      if (found.cluster === undefined) throw new NotFound('there is no such cluster');
      const { people, links } = found.cluster;
      const alerts = await store.alerts([...new Set(people.map((one) => placeOf(one).reference))]);
      const verdicts = await store.verdicts([...new Set(links.map(({ hit }) => hit))]);
      const live = new Map([...alerts].filter(isLive));
      await this.log.record(tx, reading, 'clusters.read', [...live.keys()]);
      return clusterItemOf(found.cluster, found, live, verdicts);
    });
  }
}

function isLive(entry: [string, AlertEntry]): entry is [string, LiveAlert] {
  return entry[1].state === 'live';
}
