import { isRefused, parseIdentifier, type Reading, type Refused, type Scheme } from '@qalqan/identifiers';
import { isRecord, valueAt } from './value.js';

/** What is known of a number as it is being typed; undefined where there is nothing to check. */
export function checkIdentifier(document: unknown, pointer: string): Reading | Refused | undefined {
  const text = valueAt(document, pointer);
  if (typeof text !== 'string' || text.trim().length < 4) return undefined;
  const found = schemeAt(document, pointer);
  if (found === undefined) return undefined;
  return parseIdentifier(found.scheme, text, found.country === undefined ? {} : { country: found.country });
}

export { isRefused };

const PERSONAL: Readonly<Record<string, Scheme>> = { KZ: 'kz-iin', UZ: 'uz-pinfl', KG: 'kg-pin' };
const THINGS: Readonly<Record<string, Scheme>> = {
  plate: 'plate',
  vin: 'vin',
  container: 'container',
  wagon: 'wagon-1520',
  imo: 'imo-ship',
  mmsi: 'mmsi',
  'air-waybill': 'air-waybill',
};
const CHAINS: Readonly<Record<string, Scheme>> = { bitcoin: 'btc', ethereum: 'eth', tron: 'tron' };

function schemeAt(document: unknown, pointer: string): { scheme: Scheme; country?: string } | undefined {
  const name = pointer.slice(pointer.lastIndexOf('/') + 1);
  const around = valueAt(document, pointer.slice(0, pointer.lastIndexOf('/')));
  const said = isRecord(around) ? around : {};
  const country = typeof said['country'] === 'string' ? said['country'] : undefined;
  const scheme = schemeOf(pointer, name, said, country);
  return scheme === undefined ? undefined : { scheme, ...(country === undefined ? {} : { country }) };
}

function schemeOf(
  pointer: string,
  name: string,
  said: Readonly<Record<string, unknown>>,
  country: string | undefined,
): Scheme | undefined {
  if (name === 'imei') return 'imei';
  if (name === 'declaredHs') return 'hs';
  if (/\/phones\/\d+\/number$/.test(pointer)) return 'phone';
  if (/\/documents\/\d+\/number$/.test(pointer)) return documentScheme(String(said['type']), country);
  if (name !== 'value') return undefined;
  if (pointer.includes('/identifiers/')) return THINGS[String(said['scheme'])];
  if (!pointer.includes('/accounts/')) return undefined;
  if (said['scheme'] === 'wallet') return CHAINS[String(said['chain'])];
  return said['scheme'] === 'iban' ? 'iban' : undefined;
}

function documentScheme(type: string, country: string | undefined): Scheme | undefined {
  if (type === 'passport') return 'passport';
  return type === 'national_id' ? PERSONAL[country ?? ''] : undefined;
}
