import { beforeAll, describe, expect, it } from '@jest/globals';
import { nodeHasher, nodeVerifier } from '@qalqan/crypto-node';
import { silentLogger } from '@qalqan/telemetry';
import { createProgramme } from '@qalqan/testkit/programme';
import { kafkaJsClient } from '../kafka/kafkajs-client.js';
import { stage, type Stage } from '../testing/harness.js';
import { AgreementLoader } from './agreement-loader.js';

describe('AgreementLoader', () => {
  let on: Stage;

  beforeAll(async () => {
    on = await stage();
  });

  const loader = (digest: string, brokers = on.kafka.settings.brokers) =>
    new AgreementLoader({
      client: kafkaJsClient({ brokers }, 'test'),
      hasher: nodeHasher,
      verifier: nodeVerifier,
      groupPrefix: 'qalqan.test.',
      logger: silentLogger,
      digest,
      retryMs: 20,
      signal: AbortSignal.timeout(2_500),
    });

  it('finds the pinned agreement among others and among junk', async () => {
    await on.kafka.send('qalqan.agreement.v1', [{ value: null }, { value: Buffer.from('junk') }]);
    const trust = await loader(on.programme.digest).load();
    expect(trust.digest).toBe(on.programme.digest);
    expect(trust.member(on.party)?.kind).toBe('party');
  });

  it('refuses when every agreement there is another one', async () => {
    await expect(loader('0'.repeat(64)).load()).rejects.toMatchObject({ category: 'invalid' });
  });

  it('refuses one with the pinned digest that a party did not sign', async () => {
    const other = await createProgramme([`kg${on.party.slice(2)}`]);
    const unsigned = other.note.replace(/\n— .*$/su, '\n');
    await on.kafka.publishAgreement(`${unsigned}— x AAAA\n`);
    await expect(loader(other.digest).load()).rejects.toMatchObject({ category: 'invalid' });
  });

  it('waits while Kafka does not answer', async () => {
    await expect(loader(on.programme.digest, ['127.0.0.1:9']).load()).rejects.toMatchObject({ name: 'AbortError' });
  });
});
