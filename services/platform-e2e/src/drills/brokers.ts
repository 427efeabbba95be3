import { eventsTopic } from '@qalqan/contracts';
import { testKafkaCluster, type TestKafkaCluster } from '@qalqan/testkit';
import { withOwnPlatform, type PlatformSource } from '../platform/with-platform.js';
import type { BrokerControl } from './broker-bounce.js';

/** The platform's only broker, which the supervisor starts again. */
export function onlyBroker(): BrokerControl {
  let restarts = 0;
  return {
    kill: async (platform) => {
      restarts = platform.processes.kill('kafka');
      return Promise.resolve('the broker');
    },
    back: (platform) => platform.processes.startedAgain('kafka', restarts),
  };
}

/** Three brokers with a platform on them; whichever leads the topic is chased. */
export function threeBrokers(): { readonly platform: PlatformSource; readonly control: BrokerControl } {
  let cluster: TestKafkaCluster | undefined;
  let down = 0;
  const running = (): TestKafkaCluster => {
    if (!cluster) throw new Error('the three brokers do not run');
    return cluster;
  };
  return {
    platform: async (logsTo, work) => {
      console.log('starting three brokers');
      cluster = await testKafkaCluster();
      try {
        return await withOwnPlatform(
          { KAFKA_BROKERS: cluster.settings.brokers.join(',') },
          logsTo,
          work,
          cluster.settings,
        );
      } finally {
        await cluster.destroy();
      }
    },
    control: {
      kill: async () => {
        down = await running().leader(eventsTopic('tj'));
        await running().kill(down);
        return `leader ${down}`;
      },
      back: () => running().restart(down),
    },
  };
}
