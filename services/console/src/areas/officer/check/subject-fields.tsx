import { useId } from 'react';
import { useWords } from '../../../app/context.js';
import { COUNTRIES, countryName } from '../../../parts/country-name.js';
import { Tabs } from '../../../parts/tabs.js';
import type { WordKey } from '../../../words/translator.js';
import { choicesOf } from '../content/choices.js';
import { SUBJECT_FIELDS, SUBJECT_TYPES, type SubjectType, type Typed } from './subject.js';

const LABELS: Readonly<Record<string, WordKey>> = {
  documentType: 'form.f_type',
  country: 'form.f_country',
  number: 'form.f_number',
  name: 'form.f_fullName',
  birthDate: 'form.f_birthDate',
  nationality: 'form.f_citizenship',
  plate: 'check.type_plate',
};

interface Props {
  readonly type: SubjectType;
  readonly onType: (type: SubjectType) => void;
  readonly typed: Typed;
  readonly onTyped: (typed: Typed) => void;
}

/** What is looked up: its type, and the few fields of that type. */
export function SubjectFields({ type, onType, typed, onTyped }: Props) {
  const { t } = useWords();
  const options = SUBJECT_TYPES.map((value) => ({ value, label: t(`check.type_${value}`) }));
  return (
    <>
      <Tabs label={t('check.what')} value={type} options={options} onChange={onType} />
      <div className="fields">
        {SUBJECT_FIELDS[type].map((name) => (
          <Entry
            key={name}
            name={name}
            value={typed[name] ?? ''}
            onChange={(next) => onTyped({ ...typed, [name]: next })}
          />
        ))}
      </div>
    </>
  );
}

function Entry({ name, value, onChange }: { name: string; value: string; onChange: (value: string) => void }) {
  const { t } = useWords();
  const id = useId();
  const options = optionsOf(t, name);
  return (
    <div className="field">
      <label htmlFor={id}>{t(LABELS[name] ?? 'form.f_value')}</label>
      {options === undefined ? (
        <input id={id} value={value} autoComplete="off" onChange={({ target }) => onChange(target.value)} />
      ) : (
        <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
          {name !== 'documentType' && <option value="">{t('form.choose')}</option>}
          {options.map(([code, label]) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      )}
      {name === 'birthDate' && <span className="hint">{t('form.dateHint')}</span>}
    </div>
  );
}

function optionsOf(
  t: ReturnType<typeof useWords>['t'],
  name: string,
): readonly (readonly [string, string])[] | undefined {
  if (name === 'documentType') return choicesOf(t, 'document-type').map(({ code, label }) => [code, label]);
  return name === 'country' || name === 'nationality'
    ? COUNTRIES.map((code) => [code, countryName(t, code)])
    : undefined;
}
