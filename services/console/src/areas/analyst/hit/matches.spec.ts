import { describe, expect, it } from '@jest/globals';
import type { HubHit } from '../queries.js';
import { matchesOf, peopleOf } from './matches.js';

type Reasons = Pick<HubHit, 'reasons'>;

const hit: Reasons = {
  reasons: [
    { feature: 'document', left: 'TJ 4012345', right: 'TJ 4012345', contribution: 900 },
    { feature: 'phone', left: '+992927770102', right: '+992927770102', contribution: 300 },
    {
      feature: 'person',
      left: 'Алиев Марат',
      right: 'Aliyev Marat',
      contribution: 900,
      people: { left: 2, right: 0, tier: 'confirmed' },
    },
  ],
};

describe('what a hit rests on', () => {
  it('is found in the writing of the owner', () => {
    const matches = matchesOf(hit, 'left');
    expect(matches('401-23 45')).toBe(true);
    expect(matches('+992 92 777-01-02')).toBe(true);
    expect(matches('4012346')).toBe(false);
  });

  it('is not a short piece that happens to stand in it', () => {
    expect(matchesOf(hit, 'left')('401')).toBe(false);
  });

  it('is a person by place, not by name', () => {
    expect(matchesOf(hit, 'left')('Алиев Марат')).toBe(false);
    expect([...peopleOf(hit, 'left')]).toEqual([2]);
    expect([...peopleOf(hit, 'right')]).toEqual([0]);
  });
});
