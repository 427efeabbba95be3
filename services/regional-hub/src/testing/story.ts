import { AlertCorrectedV1, AlertPublishedV1, AlertRecalledV1, type AlertBody } from '@qalqan/contracts';
import { eventually } from '@qalqan/testkit';
import { reference, sampleAlert, type TestRecord } from '@qalqan/testkit/programme';
import type { AlertItem } from '../alerts/alert-item.js';
import type { HitItem } from '../hits/hit-item.js';
import type { StateReport } from '../state/state.reader.js';
import type { TestHub } from './hub-app.js';

/** What parties say in a test, in short. */
export class Story {
  constructor(private readonly hub: TestHub) {}

  /** An alert of `party`; equal numbers of two parties share document and phone. */
  publish(party: string, number: number, changes: Partial<AlertBody> = {}): Promise<TestRecord> {
    const alert = sampleAlert(number, changes);
    const body = { reference: reference(party, number), revision: 1 as const, alert };
    return this.hub.programme.member(party).publish(AlertPublishedV1, body);
  }

  correct(party: string, number: number, revision: number, changes: Partial<AlertBody>): Promise<TestRecord> {
    const alert = sampleAlert(number, changes);
    const body = { reference: reference(party, number), revision, reason: 'new findings', alert };
    return this.hub.programme.member(party).publish(AlertCorrectedV1, body);
  }

  recall(party: string, number: number, revision: number): Promise<TestRecord> {
    const body = { reference: reference(party, number), revision, reason: 'a mistake' };
    return this.hub.programme.member(party).publish(AlertRecalledV1, body);
  }

  async alerts(query = ''): Promise<AlertItem[]> {
    return (await this.hub.get(`/alerts${query}`)).json['items'] as AlertItem[];
  }

  async hits(query = ''): Promise<HitItem[]> {
    return (await this.hub.get(`/hits${query}`)).json['items'] as HitItem[];
  }

  async state(): Promise<StateReport> {
    return (await this.hub.get('/state')).json as unknown as StateReport;
  }

  /** Waits until everything ingested is folded and said. */
  async settled(timeoutMs?: number): Promise<StateReport> {
    return eventually(
      () => this.state(),
      ({ streams, positions, published, digest }) =>
        streams.every(({ stream, received }) => positions[stream] === received) &&
        published?.digest === digest &&
        streams.every(({ stream }) => published.positions[stream] === positions[stream]),
      timeoutMs,
    );
  }
}
