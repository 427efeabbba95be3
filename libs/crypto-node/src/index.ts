export { nodeHasher } from './hasher.js';
export { nodeVerifier } from './verifier.js';
export { generateSigningKeyPem, signerFromPem, signerFromSeed } from './signer.js';
