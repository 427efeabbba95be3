import { generateKeyPairSync, sign, verify } from 'node:crypto';
import { perSecond, type Figure } from './figures.js';

const RUN_MS = 1_500;
/** About the signing input of one alert. */
const MESSAGE_BYTES = 1_400;
const AT_ONCE = 256;

/** Raw Ed25519 of Node's OpenSSL, one call after the other: what one core can do. */
export function cryptoLimits(): Figure[] {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const message = Buffer.alloc(MESSAGE_BYTES, 7);
  const signature = sign(null, message, privateKey);
  const how = `node:crypto, ${MESSAGE_BYTES} B, one core`;
  return [
    figure('Ed25519 sign', how, () => sign(null, message, privateKey)),
    figure('Ed25519 verify', how, () => verify(null, message, publicKey, signature)),
  ];
}

/** The same verification on the thread pool, with as many at work as the auditor has: what all cores can do. */
export async function verifyOnAllCores(): Promise<Figure> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const message = Buffer.alloc(MESSAGE_BYTES, 7);
  const signature = sign(null, message, privateKey);
  const once = (): Promise<boolean> =>
    new Promise((resolve, reject) => {
      verify(null, message, publicKey, signature, (error, valid) => (error ? reject(error) : resolve(valid)));
    });
  const started = performance.now();
  let count = 0;
  for (; performance.now() - started < RUN_MS; count += AT_ONCE)
    await Promise.all(Array.from({ length: AT_ONCE }, once));
  const value = perSecond(count, performance.now() - started);
  const how = `node:crypto, ${MESSAGE_BYTES} B, thread pool`;
  return { name: 'Ed25519 verify, all cores', value, unit: '/s', beside: [], how };
}

function figure(name: string, how: string, work: () => unknown): Figure {
  const started = performance.now();
  let count = 0;
  while (performance.now() - started < RUN_MS) {
    for (let i = 0; i < 50; i += 1) work();
    count += 50;
  }
  return { name, value: perSecond(count, performance.now() - started), unit: '/s', beside: [], how };
}
