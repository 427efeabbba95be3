export { nodeHasher } from './hasher.js';
export { nodeVerifier } from './verifier.js';
export { signerFromPem, generateSigningKeyPem } from './signer.js';
