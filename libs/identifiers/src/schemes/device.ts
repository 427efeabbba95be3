import { passesLuhn } from '../checks/luhn.js';
import { COUNTRY_MISMATCH, MALFORMED, verdict, type Context, type Reading } from '../identifier.js';
import { compact } from '../text/fold.js';

/**
 * Number of a mobile device (3GPP TS 23.003 §6.2): 15 digits with a Luhn digit; 14 where only the device is printed;
 * 16 (IMEISV) with a software version and no check digit. All three agree in `derived.device`.
 */
export function parseImei(original: string): Reading {
  const value = compact(original);
  const device = value.slice(0, 14);
  if (/^[0-9]{15}$/.test(value)) {
    return { scheme: 'imei', value, original, check: verdict(passesLuhn(value)), shape: 'known', derived: { device } };
  }
  if (/^[0-9]{14}$/.test(value)) {
    return { scheme: 'imei', value, original, check: 'none', shape: 'known', derived: { device } };
  }
  if (!/^[0-9]{16}$/.test(value)) return MALFORMED;
  return { scheme: 'imeisv', value, original, check: 'none', shape: 'known', derived: { device } };
}

/** Mobile country codes (ITU-T E.212) of the region: neither calling codes nor those of ships. */
const NETWORKS: ReadonlyMap<string, string> = new Map([
  ['401', 'KZ'],
  ['437', 'KG'],
  ['436', 'TJ'],
  ['438', 'TM'],
  ['434', 'UZ'],
  ['412', 'AF'],
  ['250', 'RU'],
]);

/** Number of a SIM: mobile country code, network, subscriber; 14 or 15 digits, no check digit. */
export function parseImsi(original: string, { country: stated }: Context): Reading {
  const value = compact(original);
  if (!/^[0-9]{14,15}$/.test(value)) return MALFORMED;
  return ofCountry('imsi', original, value, { stated, issuer: NETWORKS.get(value.slice(0, 3)) });
}

/** Maritime identification digits of ships' stations; the same three digits are other countries' networks. */
const SHIPS: ReadonlyMap<string, string> = new Map([
  ['436', 'KZ'],
  ['451', 'KG'],
  ['472', 'TJ'],
  ['434', 'TM'],
  ['437', 'UZ'],
]);

/** Number of a ship's radio station (ITU-R M.585): nine digits that begin with its flag's; no check digit. */
export function parseMmsi(original: string, { country: stated }: Context): Reading {
  const value = compact(original);
  if (!/^[2-7][0-9]{8}$/.test(value)) return MALFORMED;
  return ofCountry('mmsi', original, value, { stated, issuer: SHIPS.get(value.slice(0, 3)) });
}

function ofCountry(
  scheme: 'imsi' | 'mmsi',
  original: string,
  value: string,
  { stated, issuer }: { readonly stated: string | undefined; readonly issuer: string | undefined },
): Reading {
  if (stated !== undefined && issuer !== undefined && stated !== issuer) return COUNTRY_MISMATCH;
  const country = issuer ?? stated;
  const shape = issuer === undefined ? 'unknown' : 'known';
  return { scheme, ...(country === undefined ? {} : { country }), value, original, check: 'none', shape };
}
