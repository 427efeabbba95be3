import { describe, expect, it } from '@jest/globals';
import { StreamForkedV1, type StreamForkedBody } from '@qalqan/contracts';
import { nodeHasher, nodeVerifier } from '@qalqan/crypto-node';
import { sampleLog, sourceOf } from '../testing/sample-log.js';
import { replayLog } from '../log/replay-log.js';

const ports = { hasher: nodeHasher, verifier: nodeVerifier, now: () => 0 };
const claim = (sequence: number): StreamForkedBody => ({
  ...{ member: 'tj', stream: 'tj/0', sequence },
  counted: { sequence, identity: 'a'.repeat(64) },
  other: { identity: 'b'.repeat(64), prevhash: 'c'.repeat(64) },
});

describe('what is said of forks', () => {
  it('is reported by position, with everybody who says it, and is no fault of the log', async () => {
    const { log, programme } = await sampleLog(3);
    for (const by of ['uz', 'kz', 'audit']) log.append(await programme.member(by).publish(StreamForkedV1, claim(1)));
    log.append(await programme.member('kz').publish(StreamForkedV1, claim(2)));
    const source = sourceOf(log, await log.checkpoint(), { tiles: log.tiles() });
    const report = await replayLog(ports, source, { agreementDigest: programme.digest });
    expect(report).toMatchObject({ verdict: 'sound', types: { [StreamForkedV1.type]: 4 } });
    expect(report.forks).toEqual({
      told: 4,
      positions: [
        { stream: 'tj/0', sequence: 1, by: ['audit', 'kz', 'uz'] },
        { stream: 'tj/0', sequence: 2, by: ['kz'] },
      ],
    });
  });

  it('names no more than a hundred positions', async () => {
    const { log, programme } = await sampleLog(1);
    for (let at = 1; at <= 105; at += 1) log.append(await programme.member('uz').publish(StreamForkedV1, claim(at)));
    const source = sourceOf(log, await log.checkpoint());
    const { forks } = await replayLog(ports, source, { agreementDigest: programme.digest });
    expect([forks.told, forks.positions.length]).toEqual([105, 100]);
  });
});
