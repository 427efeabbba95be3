import { describe, expect, it } from '@jest/globals';
import { lint } from '../metrics/exposition-lint.js';
import { parseExposition } from '../metrics/exposition.js';
import { currentPlatform } from '../platform/current.js';
import { request } from '../platform/http.js';
import { INSTANCES } from '../platform/ports.js';

const platform = currentPlatform();

describe('metrics for Prometheus', () => {
  it.each(INSTANCES)('of %s have names, units, help and labels as the conventions want them', async (instance) => {
    const { body } = await request<string>(`${platform.url(instance)}/metrics`);
    const families = parseExposition(body);
    expect(lint(families)).toEqual([]);
    const ours = families.filter(({ name }) => name.startsWith('qalqan_')).map(({ name }) => name);
    // What every service has, whatever it is for.
    expect(ours).toEqual(
      expect.arrayContaining([
        'qalqan_build_info',
        'qalqan_http_request_duration_seconds',
        'qalqan_batch_seconds',
        'qalqan_consumer_lag_records',
        'qalqan_outbox_age_seconds',
      ]),
    );
  });
});
