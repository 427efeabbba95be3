import { keccak_256 } from '@noble/hashes/sha3.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bech32, bech32m, createBase58check, hex } from '@scure/base';
import { MALFORMED, verdict, type Reading } from '../identifier.js';

const base58check = createBase58check(sha256);
/** Wallets are case-sensitive and never printed in groups: only white space around and within is dropped. */
const bare = (original: string): string => original.normalize('NFKC').replace(/\s/g, '');

/** The payload when the four check bytes hold, else undefined; the library throws for both alphabet and check. */
function openBase58(text: string): Uint8Array | undefined {
  try {
    return base58check.decode(text);
  } catch {
    return undefined;
  }
}

/** Bitcoin address: Base58Check of versions 0 and 5, or a witness program in Bech32 (BIP 173) or Bech32m (BIP 350). */
export function parseBtc(original: string): Reading {
  const text = bare(original);
  if (/^[13][1-9A-HJ-NP-Za-km-z]{25,34}$/.test(text)) {
    const payload = openBase58(text);
    const holds = payload?.length === 21 && payload[0] === (text.startsWith('1') ? 0 : 5);
    return { scheme: 'btc', value: text, original, check: verdict(holds), shape: 'known' };
  }
  const value = text.toLowerCase();
  if (!/^bc1[02-9ac-hj-np-z]{11,71}$/.test(value)) return MALFORMED;
  // BIP 173: a decoder must not accept mixed case; the address is kept and marked like any other misreading.
  const oneCase = text === value || text === text.toUpperCase();
  return { scheme: 'btc', value, original, check: verdict(oneCase && isWitnessAddress(value)), shape: 'known' };
}

function isWitnessAddress(address: string): boolean {
  const version = address[3] === 'q' ? 0 : 1;
  const words = (version === 0 ? bech32 : bech32m).decodeUnsafe(address, 90)?.words;
  const [first, ...program] = words ?? [];
  if (first === undefined || first > 16) return false;
  const bytes = bech32.fromWordsUnsafe(program);
  if (!(bytes instanceof Uint8Array) || bytes.length < 2 || bytes.length > 40) return false;
  return first !== 0 || bytes.length === 20 || bytes.length === 32;
}

/**
 * Account of Ethereum and of the chains that share its addresses. The mixed case of the letters is the check (EIP-55);
 * an address in one case has none.
 */
export function parseEth(original: string): Reading {
  const text = bare(original);
  const digits = /^0[xX](?<digits>[0-9a-fA-F]{40})$/.exec(text)?.groups?.['digits'];
  if (digits === undefined) return MALFORMED;
  const plain = digits.toLowerCase();
  const oneCase = digits === plain || digits === digits.toUpperCase();
  const check = digits === eip55(plain) ? 'passed' : oneCase ? 'none' : 'failed';
  return { scheme: 'eth', value: `0x${plain}`, original, check, shape: 'known' };
}

/** Upper case where the nibble of Keccak-256 over the lower-case text is 8 or more (Keccak, not SHA3-256). */
function eip55(digits: string): string {
  const nibbles = hex.encode(keccak_256(new TextEncoder().encode(digits)));
  return Array.from(digits, (digit, at) => ((nibbles[at] ?? '0') >= '8' ? digit.toUpperCase() : digit)).join('');
}

/** TRON address: Base58Check with the prefix byte 0x41. */
export function parseTron(original: string): Reading {
  const value = bare(original);
  if (!/^T[1-9A-HJ-NP-Za-km-z]{33}$/.test(value)) return MALFORMED;
  const payload = openBase58(value);
  const holds = payload?.length === 21 && payload[0] === 0x41;
  return { scheme: 'tron', value, original, check: verdict(holds), shape: 'known' };
}
