import { createClusterAdmin, type ClusterAccess } from '@qalqan/messaging/provisioning';
import { planAcls, planTopics, type TopicSource } from '../kafka/topic-plan.js';

/** What the cluster was given. */
export interface TopicsReport {
  readonly topics: number;
  readonly acls: number;
  readonly changes: number;
}

/** So many brokers keep three copies of everything. */
const CLUSTER_SIZE = 3;

/** Topics, rights and the genesis note: brought to the planned state; nothing is done when it holds. */
export async function ensureTopics(access: ClusterAccess, source: TopicSource, note: string): Promise<TopicsReport> {
  const topics = planTopics(source, access.brokers.length >= CLUSTER_SIZE ? 'cluster' : 'local');
  // Without TLS nobody has a name, so there are no rights to give.
  const acls = access.ssl ? planAcls(source) : [];
  const admin = await createClusterAdmin(access);
  try {
    const ofTopics = await admin.ensureTopics(topics);
    const ofAcls = access.ssl ? await admin.ensureAcls(acls) : { added: 0, changed: 0, removed: 0 };
    const published = await admin.publishFirst('qalqan.agreement.v1', Buffer.from(note, 'utf8'));
    const changes = ofTopics.added + ofTopics.changed + ofAcls.added + ofAcls.removed + (published ? 1 : 0);
    return { topics: topics.length, acls: acls.length, changes };
  } finally {
    await admin.close();
  }
}
