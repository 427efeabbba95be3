import type { ReactNode } from 'react';
import { useWords } from '../../../app/context.js';
import { codeLabel } from '../../../parts/code-label.js';
import { numberFormat, type Translate } from '../../../words/translator.js';
import type { HubAlert } from '../queries.js';
import type { Matches } from './matches.js';
import { Value } from './side.js';

type Alert = HubAlert['alert'];

/** Everything with a number by which alerts are compared, and the substances. */
export function Things({ alert, matches }: { alert: Alert; matches: Matches }) {
  const { t, language } = useWords();
  const value = (text: string) => <Value text={text} marked={matches(text)} />;
  const entries: readonly [string, readonly ReactNode[]][] = [
    [t('analyst.phones'), alert.phones.map(({ number, note }) => withNote(value(number), note))],
    [t('analyst.devices'), (alert.devices ?? []).map(({ imei, note }) => withNote(value(imei), note))],
    [
      t('analyst.conveyances'),
      (alert.conveyances ?? []).map((one) => (
        <>
          {[codeLabel(t, 'conveyance-type', one.type), one.make, one.model, one.colour].filter(Boolean).join(', ')}{' '}
          {one.identifiers.map((identifier) => (
            <span key={identifier.value}>
              {codeLabel(t, 'thing-scheme', identifier.scheme)} {identifier.country} {value(identifier.value)}{' '}
            </span>
          ))}
        </>
      )),
    ],
    [
      t('analyst.accounts'),
      (alert.accounts ?? []).map((one) =>
        withNote(
          <>
            {[codeLabel(t, 'account-scheme', one.scheme), one.bank, one.country].filter(Boolean).join(', ')}{' '}
            {value(one.value)}
          </>,
          one.note,
        ),
      ),
    ],
    [
      t('analyst.firearms'),
      (alert.firearms ?? []).map((one) => (
        <>
          {[codeLabel(t, 'firearm-type', one.type), one.make, one.model, one.calibre].filter(Boolean).join(', ')}{' '}
          {one.serial !== undefined && value(one.serial)}
        </>
      )),
    ],
    [t('analyst.substances'), (alert.substances ?? []).map((one) => substanceWords(t, one, numberFormat(language)))],
  ];
  return entries
    .filter(([, items]) => items.length > 0)
    .map(([title, items]) => (
      <section key={title}>
        <h3>{title}</h3>
        <ul className="entries">
          {items.map((item, at) => (
            <li key={at}>{item}</li>
          ))}
        </ul>
      </section>
    ));
}

function withNote(item: ReactNode, note: string | undefined) {
  if (note === undefined) return item;
  return (
    <>
      {item} <span className="hint">{note}</span>
    </>
  );
}

function substanceWords(t: Translate, one: NonNullable<Alert['substances']>[number], numbers: Intl.NumberFormat) {
  const name = one.drug === undefined ? codeLabel(t, 'precursor', one.precursor ?? '') : codeLabel(t, 'drug', one.drug);
  if (one.quantity === undefined) return name;
  return `${name}, ${numbers.format(one.quantity.amount)} ${unitWords(t, one.quantity.unit)}`;
}

/** Units are written as everywhere, but pieces have a word in each language. */
export function unitWords(t: Translate, unit: string): string {
  return unit === 'unit' ? t('analyst.pieces') : unit;
}
