import { describe, expect, it } from '@jest/globals';
import { memoryStores } from './memory-store.js';

describe('what an issuer remembers', () => {
  it('ends in time, and by kind', async () => {
    let now = 0;
    const stores = memoryStores(() => now);
    await stores('Session').upsert('a', { uid: 'u' }, 10);
    expect(await stores('Session').find('a')).toEqual({ uid: 'u' });
    expect(await stores('Session').findByUid('u')).toEqual({ uid: 'u' });
    expect(await stores('Interaction').find('a')).toBeUndefined();
    now = 10_000;
    expect(await stores('Session').find('a')).toBeUndefined();
    expect(await stores('Session').findByUid('u')).toBeUndefined();
  });

  it('marks what was used, and forgets all of a grant', async () => {
    const store = memoryStores(() => 5_000)('RefreshToken');
    await store.upsert('a', { grantId: 'g' }, 10);
    await store.upsert('b', { grantId: 'g' }, 10);
    await store.upsert('c', { grantId: 'h' }, 10);
    await store.consume('a');
    expect(await store.find('a')).toMatchObject({ consumed: 5 });
    await store.revokeByGrantId('g');
    expect(await Promise.all(['a', 'b', 'c'].map((id) => store.find(id)))).toEqual([
      undefined,
      undefined,
      { grantId: 'h' },
    ]);
  });

  it('stays within its bounds: what has ended goes first, then the oldest', async () => {
    let now = 0;
    const store = memoryStores(() => now)('Interaction');
    await store.upsert('oldest', {}, 1_000);
    await store.upsert('ended', {}, 1);
    now = 2_000;
    for (let at = 0; at < 9_999; at += 1) await store.upsert(`n${at}`, {}, 1_000);
    expect(await store.find('oldest')).toEqual({});
    await store.upsert('one more', {}, 1_000);
    expect(await store.find('oldest')).toBeUndefined();
    expect(await store.find('n0')).toEqual({});
  });
});
