import { AlertPublishedV1 } from '@qalqan/contracts';
import { reference, sampleAlert, type Place, type TestRecord } from '@qalqan/testkit/programme';
import type { Stage } from './harness.js';

/** The next alert of the stage's party, signed and not yet sent. */
export async function nextAlert({ programme, party }: Stage, place: Place = {}): Promise<TestRecord> {
  const member = programme.member(party);
  const number = place.sequence ?? member.sequence + 1;
  const body = { reference: reference(party, number), revision: 1 as const, alert: sampleAlert(number) };
  return member.publish(AlertPublishedV1, body, place);
}

/** As many alerts, one after the other. */
export async function nextAlerts(on: Stage, count: number): Promise<TestRecord[]> {
  const records: TestRecord[] = [];
  for (let at = 0; at < count; at += 1) records.push(await nextAlert(on));
  return records;
}
