import { describe, expect, it } from '@jest/globals';
import {
  AlertCorrectedV1,
  AlertPublishedV1,
  AlertRecalledV1,
  StreamForkedV1,
  eventsTopic,
  type EventContract,
  type VerifiedEvent,
} from '@qalqan/contracts';
import type { Tx } from '@qalqan/store';
import { createProgramme } from '@qalqan/testkit/programme';
import { throwError } from 'rxjs';
import { BATCH_PATTERN, REFUSED_PATTERN } from './consumes.js';
import { HandlerTable, type RegisteredHandler } from './handler-table.js';

const PARTY = [AlertPublishedV1, AlertCorrectedV1, AlertRecalledV1];
const { trust } = await createProgramme();
const tx = { afterCommit: () => undefined } as unknown as Tx;
const event = (contract: EventContract<never>, sequence: number) =>
  ({ type: contract.type, sequence }) as VerifiedEvent;
const quiet: RegisteredHandler = () => Promise.resolve(undefined);

const table = (handlers: Record<string, RegisteredHandler>, ignored: readonly EventContract<never>[] = []) =>
  new HandlerTable({ handlers: new Map(Object.entries(handlers)), topics: [eventsTopic('kz')], ignored, trust });

describe('HandlerTable', () => {
  it('names at start every type of a consumed topic that nobody handles', () => {
    expect(() => table({ [AlertPublishedV1.type]: quiet })).toThrow(
      'qalqan.alert.corrected.v1 has no handler and is not ignored; qalqan.alert.recalled.v1',
    );
    expect(() => table({ [AlertPublishedV1.type]: quiet }, [AlertCorrectedV1, AlertRecalledV1])).not.toThrow();
    expect(() => table({ [BATCH_PATTERN]: quiet })).not.toThrow();
    expect(() => table({ [BATCH_PATTERN]: quiet, [REFUSED_PATTERN]: quiet })).not.toThrow();
  });

  it('refuses two handlers of one type, and bulk beside single ones', () => {
    const twice = Object.assign(() => Promise.resolve(undefined), { next: quiet });
    expect(() => table({ [AlertPublishedV1.type]: twice }, PARTY)).toThrow('two handlers');
    expect(() => table({ [BATCH_PATTERN]: quiet, [AlertPublishedV1.type]: quiet })).toThrow('@ConsumesBatch beside');
  });

  it('tells of refused records whoever listens, and nobody otherwise', async () => {
    const heard: unknown[] = [];
    const listener: RegisteredHandler = (given, context) => {
      heard.push(given, context);
      return Promise.resolve(undefined);
    };
    const refused = [{ code: 'jws-missing' }] as never;
    await table({ [BATCH_PATTERN]: quiet, [REFUSED_PATTERN]: listener }).tell(refused, tx);
    expect(heard).toEqual([refused, tx]);
    await table({ [BATCH_PATTERN]: listener }).tell(refused, tx);
    expect(heard).toHaveLength(2);
  });

  it('needs no handler for what every member may publish, and hands it to one that is there', async () => {
    const without = table({}, PARTY);
    await expect(without.dispatch([event(StreamForkedV1, 1)], tx)).resolves.toBeUndefined();
    const seen: unknown[] = [];
    const heard: RegisteredHandler = (given) => {
      seen.push(given);
      return Promise.resolve(undefined);
    };
    await table({ [StreamForkedV1.type]: heard }, PARTY).dispatch([event(StreamForkedV1, 2)], tx);
    await table({ [BATCH_PATTERN]: heard }).dispatch([event(StreamForkedV1, 3)], tx);
    expect(seen).toEqual([event(StreamForkedV1, 2), [event(StreamForkedV1, 3)]]);
  });

  it('refuses a topic of no member', () => {
    const make = () => new HandlerTable({ handlers: new Map(), topics: ['qalqan.xx.events.v1'], ignored: [], trust });
    expect(make).toThrow(TypeError);
  });

  it('hands over in order, leaves out what is ignored, and rejects with the very error of the handler', async () => {
    const seen: unknown[] = [];
    const handlers = {
      [AlertPublishedV1.type]: (given: unknown, context?: unknown) => {
        seen.push((given as VerifiedEvent).sequence, context === tx);
        return Promise.resolve(undefined);
      },
    };
    const one = table(handlers, [AlertCorrectedV1, AlertRecalledV1]);
    await one.dispatch([event(AlertPublishedV1, 1), event(AlertRecalledV1, 2), event(AlertPublishedV1, 3)], tx);
    expect(seen).toEqual([1, true, 3, true]);
    const fault = new SyntaxError('mine');
    const failing = table({ [BATCH_PATTERN]: () => Promise.resolve(throwError(() => fault)) });
    await expect(failing.dispatch([event(AlertPublishedV1, 1)], tx)).rejects.toBe(fault);
  });
});
