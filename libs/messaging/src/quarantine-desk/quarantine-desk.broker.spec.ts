import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Invalid } from '@qalqan/errors';
import type { Caller } from '@qalqan/http-kit';
import { eventually } from '@qalqan/testkit';
import { stage, startService, type Service, type Stage } from '../testing/harness.js';
import { nextAlert } from '../testing/publisher.js';
import { effectsOf, recorder, UNHANDLED, type Faults } from '../testing/recorder.js';
import { QuarantineDesk } from './quarantine-desk.js';

const operator: Caller = { sub: 'tj-operator', clientId: 'tj-operator', party: 'tj', roles: ['operator'] };

let on: Stage;
let service: Service;
let faults: Faults = () => new Invalid('rule-violated', 'a fault of the handler');

beforeAll(async () => {
  on = await stage();
  const controllers = [recorder((event) => faults(event))];
  service = await startService({ stage: on, instance: on.reader, controllers, ignored: UNHANDLED });
});
afterAll(async () => {
  await service.close();
  await service.test.drop();
});

it("a redriven record reaches the service's own handlers, and the stream goes on after it", async () => {
  const first = await nextAlert(on);
  await on.kafka.publish(first);
  const open = () => service.test.sql<{ id: string }>(`SELECT id FROM quarantine WHERE state = 'open'`);
  await eventually(open, (rows) => rows.length === 1);
  faults = () => undefined;
  const [row] = await open();
  const item = await service.app.get(QuarantineDesk, { strict: false }).redrive(String(row?.id), operator);
  expect(item).toMatchObject({ state: 'redriven', sequence: 1, by: 'tj-operator' });
  const second = await nextAlert(on);
  await on.kafka.publish(second);
  await eventually(
    () => effectsOf(service.test),
    (effects) => effects.length === 2,
  );
  expect((await effectsOf(service.test)).map(({ identity }) => identity)).toEqual([first.identity, second.identity]);
  expect(service.fatal).toEqual([]);
});
