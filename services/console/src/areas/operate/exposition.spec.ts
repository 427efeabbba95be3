import { describe, expect, it } from '@jest/globals';
import { flowOf, samplesOf } from './exposition.js';

const TEXT = `# HELP qalqan_consumer_lag_records Records between our position and the end of the topic.
# TYPE qalqan_consumer_lag_records gauge
qalqan_consumer_lag_records{service="national-node",member="tj",topic="qalqan.kz.events.v1"} 3
qalqan_consumer_lag_records{service="national-node",member="tj",topic="qalqan.hub.events.v1"} 0
qalqan_stream_position_events{service="national-node",member="tj",stream="kz/0"} 12
qalqan_stream_position_events{service="national-node",member="tj",stream="hub/0"} 40
qalqan_stream_state{service="national-node",member="tj",stream="kz/0"} 1
qalqan_stream_state{service="national-node",member="tj",stream="hub/0"} 0
qalqan_stream_paused_seconds{service="national-node",member="tj",stream="kz/0"} 61.5
qalqan_outbox_unsent_records{service="national-node",member="tj"} 2
qalqan_outbox_age_seconds{service="national-node",member="tj"} 7.25
qalqan_quarantine_open_records{code="jws-missing"} 1
qalqan_quarantine_open_records{code="signature-invalid"} 4
qalqan_other 9
`;

describe('the flow of records', () => {
  it('is read from the metrics of a service', () => {
    expect(flowOf(TEXT)).toEqual({
      lag: [
        { topic: 'qalqan.kz.events.v1', records: 3 },
        { topic: 'qalqan.hub.events.v1', records: 0 },
      ],
      streams: [
        { stream: 'kz/0', position: 12, state: 'paused', pausedSeconds: 61.5 },
        { stream: 'hub/0', position: 40, state: 'live', pausedSeconds: 0 },
      ],
      ...{ unsent: 2, ageSeconds: 7.25, quarantined: 5 },
    });
  });

  it('is nothing where there is nothing', () => {
    expect(flowOf('')).toEqual({ lag: [], streams: [], unsent: 0, ageSeconds: 0, quarantined: 0 });
  });

  it('takes labels with quotes, commas and braces for what they are', () => {
    const [sample] = samplesOf('a{x="1,y=\\"2\\"}",z="\\\\"} 5', new Set(['a']));
    expect(sample).toEqual({ name: 'a', labels: { x: '1,y="2"}', z: '\\' }, value: 5 });
  });
});
