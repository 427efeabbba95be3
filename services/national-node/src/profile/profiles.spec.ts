import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { checkAlert } from '@qalqan/contracts';
import { completeAlert } from '../drafting/complete-alert.js';
import { sampleAlert } from '../testing/events.js';
import { deskOf, loadNodeProfile } from './node-profile.js';

const ROOT = new URL('../../../../deploy/nodes/', import.meta.url);
const parties = readdirSync(ROOT, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

describe.each(parties)('the profile of %s', (party) => {
  const profile = loadNodeProfile(new URL(`${party}/node.yaml`, ROOT).pathname);

  it('is the one of its folder, and its desk fits an alert', () => {
    expect(profile.id).toBe(party);
    expect(deskOf(profile)).toContain(profile.dutyDesk.email);
    expect(checkAlert(sampleAlert({ desk: deskOf(profile) }))).toEqual([]);
  });

  it('lets a draft be completed for every party it may address', () => {
    const { handling } = profile;
    const alert = completeAlert(
      { profile, today: new Date() },
      { ...sampleAlert(), handling: { audience: handling.mayAddress } },
    );
    expect(alert.handling).toEqual({ tlp: handling.defaultTlp, audience: handling.mayAddress });
  });

  it('names no mark that is in no code list', () => {
    for (const tlp of profile.handling.allowedTlp) {
      const audience = tlp === 'AMBER+STRICT' ? [] : ['kz'];
      expect(checkAlert(sampleAlert({ handling: { tlp, audience } }))).toEqual([]);
    }
  });
});

describe('one code base for every party', () => {
  it('has no party in its source', () => {
    const root = new URL('../', import.meta.url);
    const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.ts$/.test(file) && !/\.spec\.ts$|^testing\//.test(file),
    );
    expect(sources.length).toBeGreaterThan(40);
    // The default list of members in config.ts and the stand-in of openapi.ts decide nothing.
    for (const file of sources.filter((name) => name !== 'config.ts' && name !== 'openapi.ts')) {
      const code = readFileSync(new URL(file, root), 'utf8').replaceAll(/^\s*(\/\*\*|\*|\/\/).*$/gm, '');
      expect([file, /['"`](kz|kg|tj|tm|uz|unodc)['"`]/.exec(code)?.[0]]).toEqual([file, undefined]);
    }
  });
});
