import { describe, expect, it } from '@jest/globals';
import { Failure, readable } from '../../front-door/failure.mjs';

describe('a failure at the front door', () => {
  it('of the system is one line with the path and what to do', () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device, open'), { code: 'ENOSPC', path: '/c/x' });
    const shown = readable(full);
    expect(shown).toBeInstanceOf(Failure);
    expect(shown).toMatchObject({ message: 'no space left: /c/x', hint: 'make room there' });
  });

  it('of our own keeps where it came from', () => {
    const fault = new TypeError('a fault of ours');
    expect(readable(fault)).toBe(fault);
    expect(readable(undefined)).toBeUndefined();
  });
});
