import { describe, expect, it } from '@jest/globals';
import type { BenchRun } from './figures.js';
import { comparisonOf, tableOf } from './report.js';

const run = (startedAt: string, released: number): BenchRun => ({
  scenario: 'smoke',
  startedAt,
  durationMs: 90_000,
  machine: { cpu: 'Some CPU', cores: 2, memoryGiB: 24, os: 'linux', node: 'v24.0.0' },
  load: [0.5, 1.75],
  limits: [{ name: 'Ed25519 sign', value: 20_000, unit: '/s', beside: [], how: 'one core' }],
  figures: [{ name: 'released', value: released, unit: '/s', beside: ['Ed25519 sign'], how: '8 connections' }],
});

describe('the report of a run', () => {
  it('shows each figure with its share of the limits beside it', () => {
    const lines = tableOf(run('2026-01-01T00:00:00Z', 400)).split('\n');
    expect(lines[0]).toBe('smoke: 2 cores Some CPU, 24 GiB, linux, Node.js v24.0.0');
    expect(lines[1]).toBe('load average 0.5 before, 1.8 after; 90 s');
    expect(lines).toContain('  Ed25519 sign  20,000 /s  one core');
    expect(lines).toContain('  released  400 /s  2.0 % of Ed25519 sign  8 connections');
  });

  it('sets two runs side by side', () => {
    const text = comparisonOf(run('2026-01-01T00:00:00Z', 400), run('2026-01-02T00:00:00Z', 600));
    expect(text).toContain('released      400 /s     600 /s     ×1.50');
    expect(text).toContain('×1.00');
  });

  it('refuses a figure beside a limit that was not measured', () => {
    expect(() => tableOf({ ...run('2026-01-01T00:00:00Z', 1), limits: [] })).toThrow(/no limit Ed25519 sign/);
  });
});
