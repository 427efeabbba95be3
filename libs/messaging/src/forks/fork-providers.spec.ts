import { Test } from '@nestjs/testing';
import { describe, expect, it } from '@jest/globals';
import { generateSigningKeyPem, signerFromPem } from '@qalqan/crypto-node';
import { Database } from '@qalqan/store';
import { silentLogger } from '@qalqan/telemetry';
import { createProgramme } from '@qalqan/testkit/programme';
import { TRUST_LIST } from '../messaging-options.js';
import { Outbox } from '../outbox/outbox.js';
import { SigningGate } from '../outbox/signing-gate.js';
import { forkProviders } from './fork-providers.js';
import { ForkReader } from './fork-reader.js';
import { ForkWatch } from './fork-watch.js';
import { ForksController } from './forks.controller.js';

describe('forkProviders', () => {
  it('are everything that the controller and the module ask for', async () => {
    const { trust, digest } = await createProgramme();
    const options = {
      ...{ instance: 'kz', member: 'kz', topics: [], kafka: { brokers: [] }, logger: silentLogger },
      ...{ signer: signerFromPem(generateSigningKeyPem()), agreementDigest: digest },
    };
    const module = await Test.createTestingModule({
      controllers: [ForksController],
      providers: [
        ...forkProviders(options),
        { provide: Database, useValue: {} },
        { provide: TRUST_LIST, useValue: trust },
        { provide: Outbox, useValue: {} },
        { provide: SigningGate, useValue: new SigningGate() },
      ],
    }).compile();
    for (const part of [ForksController, ForkReader, ForkWatch]) expect(module.get(part)).toBeInstanceOf(part);
    await module.close();
  });
});
