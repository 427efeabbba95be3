import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigInvalid } from '../config-invalid.js';
import { armFaultPoint, disarmFaultPoint, isArmed, reach, watchFaultPoints } from './reach.js';

describe('fault points', () => {
  let folder: string;
  let killed: unknown[][];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'qalqan-faults-'));
    killed = [];
    jest.spyOn(process, 'kill').mockImplementation((...args) => {
      killed.push(args);
      return true;
    });
  });
  afterEach(() => {
    watchFaultPoints(undefined, 'tj');
    jest.restoreAllMocks();
    rmSync(folder, { recursive: true, force: true });
  });

  it('end the process at the nth time from then on, once', () => {
    expect(watchFaultPoints(folder, 'tj')).toBe(true);
    reach('relay.sent');
    armFaultPoint(folder, 'tj', 'relay.sent', 2);
    reach('relay.sent');
    reach('relay.read');
    expect(killed).toEqual([]);
    expect(isArmed(folder, 'tj', 'relay.sent')).toBe(true);
    reach('relay.sent');
    expect(killed).toEqual([[process.pid, 'SIGKILL']]);
    expect(isArmed(folder, 'tj', 'relay.sent')).toBe(false);
    reach('relay.sent');
    expect(killed).toHaveLength(1);
  });

  it('leave others alone, and whoever was not told to look', () => {
    armFaultPoint(folder, 'kz', 'relay.sent');
    reach('relay.sent');
    watchFaultPoints(folder, 'tj');
    reach('relay.sent');
    expect(killed).toEqual([]);
  });

  it('can be disarmed until they are reached', () => {
    watchFaultPoints(folder, 'tj');
    armFaultPoint(folder, 'tj', 'relay.sent');
    expect(disarmFaultPoint(folder, 'tj', 'relay.sent')).toBe(true);
    reach('relay.sent');
    expect(killed).toEqual([]);
    expect(disarmFaultPoint(folder, 'tj', 'relay.sent')).toBe(false);
  });

  it('refuse a start with a name that is none, and a folder that is not there', () => {
    writeFileSync(join(folder, 'tj@relay.gone'), '1');
    expect(() => watchFaultPoints(folder, 'tj')).toThrow(ConfigInvalid);
    expect(watchFaultPoints(folder, 'kz')).toBe(true);
    expect(() => watchFaultPoints(join(folder, 'none'), 'kz')).toThrow(/QALQAN_FAULT_FOLDER is no folder/);
  });
});
