import {
  COUNTRY_MISMATCH,
  MALFORMED,
  MAX_IDENTIFIER_LENGTH,
  isRefused,
  type Context,
  type Reading,
  type Scheme,
} from './identifier.js';
import { parseImei, parseImsi, parseMmsi } from './schemes/device.js';
import { parseCas, parseHs } from './schemes/goods.js';
import { parseAccount, parseIban, parseLei } from './schemes/money.js';
import { parsePassport, parseVisa } from './schemes/passport.js';
import {
  parseKgPin,
  parseKzBin,
  parseKzIin,
  parseTjRma,
  parseUzPinfl,
  parseUzStir,
} from './schemes/personal-number.js';
import { parsePhone } from './schemes/phone.js';
import { parsePlate } from './schemes/plate.js';
import { parseAirWaybill, parseContainer, parseImoShip, parseVin, parseWagon } from './schemes/vehicle.js';
import { parseBtc, parseEth, parseTron } from './schemes/wallet.js';

type Parser = (original: string, context: Context) => Reading;

/** Schemes of one family (IMEI and IMEISV, the two wagon numbers) are told apart by their length, so either name will do. */
const PARSERS: Readonly<Record<Scheme, Parser>> = {
  'kz-iin': parseKzIin,
  'kz-bin': parseKzBin,
  'uz-pinfl': parseUzPinfl,
  'uz-stir': parseUzStir,
  'kg-pin': parseKgPin,
  'tj-rma': parseTjRma,
  passport: parsePassport,
  visa: parseVisa,
  plate: parsePlate,
  phone: parsePhone,
  imei: parseImei,
  imeisv: parseImei,
  imsi: parseImsi,
  vin: parseVin,
  container: parseContainer,
  'wagon-1520': parseWagon,
  'wagon-uic': parseWagon,
  'imo-ship': parseImoShip,
  mmsi: parseMmsi,
  'air-waybill': parseAirWaybill,
  iban: parseIban,
  account: parseAccount,
  lei: parseLei,
  btc: parseBtc,
  eth: parseEth,
  tron: parseTron,
  cas: parseCas,
  hs: parseHs,
};

/**
 * Reads a text as an identifier of the scheme: normalised, checked, with what it says about itself. Never throws; a
 * wrong check digit is marked and kept, and only a text that cannot be of the scheme is refused.
 */
export function parseIdentifier(scheme: Scheme, original: string, context: Context = {}): Reading {
  const { country } = context;
  if (original.length > MAX_IDENTIFIER_LENGTH) return MALFORMED;
  if (country !== undefined && !/^[A-Z]{2}$/.test(country)) return COUNTRY_MISMATCH;
  const reading = PARSERS[scheme](original, context);
  if (isRefused(reading) || country === undefined) return reading;
  // A national number says its country itself; a telephone may be of another country than where it was dialled.
  const contradicts = /^[a-z]{2}-/.test(scheme) && reading.country !== country;
  return contradicts ? COUNTRY_MISMATCH : reading;
}
