export type { Hasher, Signer, Verifier } from './ports.js';
