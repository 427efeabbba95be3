import { afterEach, beforeEach, describe } from '@jest/globals';
import type { KafkaClientPort, KafkaSettings } from '../kafka/port.js';
import { portRig, type PortRig } from './port-rig.js';
import { consumerCases } from './port-suite-consumer.js';
import { producerCases } from './port-suite-producer.js';

/** What every client behind the port must do; run once per implementation. */
export function kafkaClientSuite(make: (settings: KafkaSettings) => KafkaClientPort): void {
  describe('a Kafka client behind the port', () => {
    let rig: PortRig;

    beforeEach(async () => {
      rig = await portRig(make);
    });

    afterEach(async () => {
      const { producer, admin, consumer } = rig;
      await Promise.all([producer.disconnect(), admin.disconnect(), consumer.stop()]);
    });

    producerCases(() => rig);
    consumerCases(() => rig);
  });
}
