export { browserHasher } from './hasher.js';
export { browserVerifier } from './verifier.js';
