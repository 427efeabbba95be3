export { browserHasher } from './hasher.js';
export { browserVerifier } from './verifier.js';
export { portableVerifier } from './portable-verifier.js';
