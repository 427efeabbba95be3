import { describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadTopicSource } from '../kafka/topic-plan.js';
import { ROOT } from '../state/folder.js';
import { loadNodeProfile } from './node-profile.js';

const parties = readdirSync(join(ROOT, 'deploy', 'nodes'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('profiles of the parties', () => {
  it('are one per party of the topics file', () => {
    const { instances } = loadTopicSource();
    expect([...parties].sort()).toEqual(instances.filter((id) => id !== 'hub' && id !== 'audit').sort());
  });

  it.each(parties)('%s holds together', (party) => {
    const profile = loadNodeProfile(party);
    expect(profile.id).toBe(party);
    expect(profile.handling.allowedTlp).toContain(profile.handling.defaultTlp);
    expect(profile.handling.mayAddress).not.toContain(party);
    expect(parties).toEqual(expect.arrayContaining(profile.handling.mayAddress));
    expect(profile.retention.reviewMonths).toBeLessThan(profile.retention.eraseMonths);
    // Throws a RangeError for a zone that this Node.js does not know.
    expect(() => new Intl.DateTimeFormat('en', { timeZone: profile.timeZone })).not.toThrow();
  });
});
