import { describe, expect, it } from '@jest/globals';
import { AGREEMENT_TOPIC, MAX_RECORD_BYTES, eventsTopic, quarantineTopic } from '@qalqan/contracts';
import { loadTopicSource, planAcls, planTopics, type TopicSource } from './topic-plan.js';

const source = loadTopicSource();
const acls = planAcls(source);

/** Names of the topics on which a principal has a right. */
function topicsOf(principal: string, operation: string): string[] {
  return acls
    .filter((acl) => acl.resource === 'topic' && acl.principal === principal && acl.operation === operation)
    .map(({ name }) => name)
    .sort();
}

describe('topics', () => {
  const topics = planTopics(source, 'local');

  it('are those whose names the contracts build', () => {
    const wanted = [AGREEMENT_TOPIC, ...source.instances.map(eventsTopic), ...source.instances.map(quarantineTopic)];
    expect(topics.map(({ name }) => name).sort()).toEqual(wanted.sort());
  });

  it('keep everything, in one partition, under the time of the broker', () => {
    for (const { partitions, config } of topics) {
      expect(partitions).toBe(1);
      expect(config).toMatchObject({
        'retention.ms': '-1',
        'retention.bytes': '-1',
        'cleanup.policy': 'delete',
        'message.timestamp.type': 'LogAppendTime',
        'min.insync.replicas': '1',
      });
      expect(Number(config['max.message.bytes'])).toBeGreaterThan(MAX_RECORD_BYTES);
    }
  });

  it('have three copies, two of them in step, on a cluster', () => {
    for (const { replicationFactor, config } of planTopics(source, 'cluster')) {
      expect(replicationFactor).toBe(3);
      expect(config['min.insync.replicas']).toBe('2');
    }
  });
});

describe('rights', () => {
  it.each(source.instances)('let %s write its own events and quarantine, and nothing else', (instance) => {
    expect(topicsOf(instance, 'write')).toEqual([eventsTopic(instance), quarantineTopic(instance)]);
  });

  it.each(source.instances)('let %s read every event and the agreement, and of quarantines its own', (instance) => {
    const wanted = [AGREEMENT_TOPIC, ...source.instances.map(eventsTopic), quarantineTopic(instance)];
    expect(topicsOf(instance, 'read')).toEqual(wanted.sort());
  });

  it('let an instance use groups of its own name only', () => {
    const groups = acls.filter(({ resource }) => resource === 'group');
    expect(groups).toEqual(
      source.instances.map((id) => ({
        principal: id,
        resource: 'group',
        name: `qalqan.${id}.`,
        pattern: 'prefixed',
        operation: 'read',
      })),
    );
  });

  it('give `self` to nobody where a topic has no owner', () => {
    const broken: TopicSource = { ...source, topics: [{ name: 'qalqan.agreement.v1', write: 'self', read: 'all' }] };
    expect(() => planAcls(broken)).toThrow(/belongs to nobody/);
  });
});
