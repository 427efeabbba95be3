import type { AlertBody } from '../alert.js';
import { unless, type Rule } from './rule.js';

/** Plates of two countries have one pattern (KG and UZ, legal entities), so the country is part of the plate. */
export const platesNameTheirCountry: Rule<AlertBody> = (alert, pointer) =>
  (alert.conveyances ?? []).flatMap(({ identifiers }, at) =>
    identifiers.flatMap(({ scheme, country }, which) =>
      unless(
        scheme !== 'plate' || country !== undefined,
        `${pointer}/conveyances/${at}/identifiers/${which}/country`,
        'a plate needs its country',
      ),
    ),
  );

/** An IBAN says its country and bank; any other account number is one of many without them, a wallet without its chain. */
export const accountsSayWhere: Rule<AlertBody> = (alert, pointer) =>
  (alert.accounts ?? []).flatMap(({ scheme, country, bank, chain }, at) => {
    const where = `${pointer}/accounts/${at}`;
    if (scheme === 'wallet') return unless(chain !== undefined, `${where}/chain`, 'a wallet needs its chain');
    if (scheme !== 'account') return [];
    return [
      ...unless(country !== undefined, `${where}/country`, 'an account number needs its country'),
      ...unless(bank !== undefined, `${where}/bank`, 'an account number needs its bank'),
    ];
  });

/** A substance is a drug or a precursor, by one code. */
export const substancesAreOneThing: Rule<AlertBody> = (alert, pointer) =>
  (alert.substances ?? []).flatMap(({ drug, precursor }, at) =>
    unless(
      (drug === undefined) !== (precursor === undefined),
      `${pointer}/substances/${at}`,
      'a substance has a code of drugs or one of precursors',
    ),
  );

/** Only a laboratory measures purity. */
export const purityComesFromALaboratory: Rule<AlertBody> = (alert, pointer) =>
  (alert.substances ?? []).flatMap(({ purity, test }, at) =>
    unless(
      purity === undefined || test === 'laboratory',
      `${pointer}/substances/${at}/purity`,
      'purity is what a laboratory found',
    ),
  );
