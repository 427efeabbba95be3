import { describe, it } from '@jest/globals';
import { CORRELATION_STORE_CONTRACT } from '../testing/store-contract.js';
import { MemoryCorrelationStore } from './memory-store.js';

describe('MemoryCorrelationStore', () => {
  it.each(CORRELATION_STORE_CONTRACT)('$name', (promise) => promise.run(new MemoryCorrelationStore()));
});
