import { beforeAll, describe, expect, it } from '@jest/globals';
import { HubStateV1 } from '@qalqan/contracts';
import { judgeTopics } from '../oracles/accepted.js';
import { auditorReplay } from '../platform/auditor.js';
import { currentPlatform } from '../platform/current.js';
import type { SignedState } from '../platform/node-client.js';
import { waitFor, waitUntil } from '../platform/wait-for.js';
import { alertFor, freshNumber } from '../load/alerts.js';

const platform = currentPlatform();
const [tj, kz] = [platform.node('tj'), platform.node('kz')];

describe('a replay by the auditor', () => {
  beforeAll(async () => {
    const number = freshNumber();
    await kz.publish(alertFor(number, ['tj']));
    const { reference } = await tj.publish(alertFor(number, ['kz']));
    const corrected = await tj.publish(alertFor(number, ['kz']));
    const recalled = await tj.publish(alertFor(number, ['kz']));
    await waitUntil('three hits are there', async () => (await tj.hitsOn(reference)).length === 1);
    await tj.publishCorrection(corrected.reference, 'another number', alertFor(freshNumber(), ['kz']));
    const last = await tj.recall(recalled.reference, 'entered twice');
    const published = (): Promise<true | undefined> => digestLogged(last);
    await waitFor('the log holds a digest of the state after all that', published, { timeoutMs: 30_000 });
  }, 60_000);

  it('finds the log sound and every published digest of the hub equal to its own', async () => {
    const { code, stdout, stderr } = await auditorReplay(platform, ['--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const report = JSON.parse(stdout) as Report;
    expect(report).toMatchObject({ verdict: 'sound', faultCount: 0, tilesCompared: true });
    const { published, compared, equal } = report.reconstruction;
    expect(compared).toBeGreaterThan(0);
    expect(equal).toBe(compared);
    expect(compared).toBe(published);
  });

  it('gives the digest that the hub itself shows at the same positions (oracle O4)', async () => {
    const { digest, positions } = await platform.hub.state();
    const { code, stdout } = await auditorReplay(platform, ['--json', '--hub-url', platform.url('hub')]);
    const { reconstruction, hub } = JSON.parse(stdout) as Report;
    expect(reconstruction).toMatchObject({ positions, digest });
    expect({ code, hub }).toEqual({ code: 0, hub: { outcome: 'equal', digest } });
  });

  it('says so to people in a line', async () => {
    const { code, stdout } = await auditorReplay(platform);
    expect(stdout).toMatch(/^sound: /);
    expect(code).toBe(0);
  });
});

interface Report {
  readonly hub?: { readonly outcome: string; readonly digest: string };
  readonly reconstruction: {
    readonly published: number;
    readonly compared: number;
    readonly equal: number;
    readonly digest: string;
    readonly positions: Readonly<Record<string, string>>;
  };
}

/**
 * Whether the hub has folded `last`, has published the digest that it shows now, and the log holds both records: the
 * hub may well publish a digest of the state before, and the log reads each stream at its own pace.
 */
async function digestLogged(last: SignedState): Promise<true | undefined> {
  const { digest, positions } = await platform.hub.state();
  if (Number(positions[last.stream] ?? 0) < last.sequence) return undefined;
  const hub = (await judgeTopics(platform)).find(({ member }) => member === 'hub');
  const said = hub?.events.findLast(({ type }) => type === HubStateV1.type);
  const body = said?.body as { readonly digest: string } | undefined;
  if (body?.digest !== digest || said === undefined) return undefined;
  const logged = new Set((await platform.audit.entries()).map(({ identity }) => identity));
  return logged.has(said.identity) && logged.has(last.identity) ? true : undefined;
}
