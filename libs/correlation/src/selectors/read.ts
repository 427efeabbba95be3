import type { Account, AlertBody, Conveyance, IdentityDocument } from '@qalqan/contracts';
import { isRefused, parseIdentifier, type Identifier, type Scheme } from '@qalqan/identifiers';
import type { Feature } from '../ruleset/ruleset.js';
import { normaliseNumber, normalisePhone } from './normalise.js';
import type { Selector } from './selector.js';

/** National numbers by country; a document that is none of these is compared as printed. */
const NATIONAL: Readonly<Partial<Record<string, Scheme>>> = {
  KZ: 'kz-iin',
  UZ: 'uz-pinfl',
  KG: 'kg-pin',
  TJ: 'tj-rma',
};

/** Schemes of things: the feature they are compared under, how they are read, and whether a number is one per country. */
const THINGS: Readonly<
  Partial<Record<string, { readonly feature: Feature; readonly scheme?: Scheme; readonly national?: true }>>
> = {
  plate: { feature: 'plate', scheme: 'plate', national: true },
  vin: { feature: 'vin', scheme: 'vin' },
  container: { feature: 'container', scheme: 'container' },
  wagon: { feature: 'wagon', scheme: 'wagon-1520' },
  imo: { feature: 'vessel', scheme: 'imo-ship' },
  mmsi: { feature: 'vessel', scheme: 'mmsi' },
  aircraft: { feature: 'vessel' },
  'air-waybill': { feature: 'waybill', scheme: 'air-waybill' },
  'consignment-note': { feature: 'waybill', national: true },
  'postal-item': { feature: 'waybill' },
};

const WALLETS: Readonly<Partial<Record<string, Scheme>>> = { bitcoin: 'btc', ethereum: 'eth', tron: 'tron' };

type Maybe = Selector | undefined;

/**
 * Type and country stand with the number, since the same number is issued by many. The number itself is folded the
 * same way for every type, so that what is doubtful to one reader is not another number to the next.
 */
export function documentSelector({ type, country, number }: IdentityDocument): Maybe {
  const printed = normaliseNumber(number);
  if (printed === '') return undefined;
  const scheme = type === 'national_id' ? NATIONAL[country] : undefined;
  const doubtful = scheme !== undefined && isDoubtful(read(scheme, printed, country));
  return { feature: 'document', value: `${type} ${country} ${printed}`, doubtful };
}

export function phoneSelector({ number }: AlertBody['phones'][number]): Selector {
  return { feature: 'phone', value: normalisePhone(number), doubtful: false };
}

/** The 14 digits that name the device, which its IMEI and every IMEISV of it share. */
export function deviceSelector({ imei }: NonNullable<AlertBody['devices']>[number]): Maybe {
  const reading = read('imei', imei);
  return selector('device', reading?.derived?.device ?? normaliseNumber(imei), isDoubtful(reading));
}

export function thingSelector({ scheme, country, value }: Conveyance['identifiers'][number]): Maybe {
  const thing = THINGS[scheme];
  if (thing === undefined) return undefined;
  const reading = thing.scheme === undefined ? undefined : read(thing.scheme, value, country);
  const said = reading?.value ?? normaliseNumber(value);
  const named = [scheme, ...(thing.national === true ? [country ?? ''] : []), said].join(' ');
  return selector(thing.feature, said === '' ? '' : named, thing.scheme !== undefined && isDoubtful(reading));
}

/** An account number means something at its bank only; an IBAN and a wallet stand for themselves. */
export function accountSelector({ scheme, country, bank, chain, value }: Account): Maybe {
  if (scheme === 'wallet') {
    const known = chain === undefined ? undefined : WALLETS[chain];
    const reading = known === undefined ? undefined : read(known, value);
    return selector('wallet', `${chain ?? ''} ${reading?.value ?? value}`, known !== undefined && isDoubtful(reading));
  }
  if (scheme === 'iban') {
    const reading = read('iban', value);
    return selector('account', `iban ${reading?.value ?? normaliseNumber(value)}`, isDoubtful(reading));
  }
  return selector('account', `${country ?? ''} ${normaliseNumber(bank ?? '')} ${normaliseNumber(value)}`, false);
}

/** A serial number means something with its maker only. */
export function firearmSelector({ make, serial }: NonNullable<AlertBody['firearms']>[number]): Maybe {
  if (make === undefined || serial === undefined) return undefined;
  return selector('firearm', `${normaliseNumber(make)} ${normaliseNumber(serial)}`, false);
}

function selector(feature: Feature, value: string, doubtful: boolean): Maybe {
  return value === '' ? undefined : { feature, value, doubtful };
}

function read(scheme: Scheme, text: string, country?: string): Identifier | undefined {
  const reading = parseIdentifier(scheme, text, country === undefined ? {} : { country });
  return isRefused(reading) ? undefined : reading;
}

function isDoubtful(reading: Identifier | undefined): boolean {
  return reading === undefined || reading.check === 'failed';
}
