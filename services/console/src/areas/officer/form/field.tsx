import { useId } from 'react';
import { useWords } from '../../../app/context.js';
import { Button } from '../../../parts/button.js';
import { COUNTRIES, countryName } from '../../../parts/country-name.js';
import { errorKey } from '../../../parts/problem.js';
import { choicesOf, SEARCHED } from '../content/choices.js';
import { fieldLabel } from '../content/labels.js';
import { fieldKind, fieldsOf, type SchemaNode } from '../content/schema.js';
import { blank, valueAt } from '../content/value.js';
import { CodeSearch } from './code-search.js';
import { useForm } from './form-context.js';
import { IdentifierHint, LatinHint } from './hints.js';
import { PartyChoice } from './party-choice.js';

interface Props {
  readonly node: SchemaNode;
  readonly pointer: string;
  readonly required: boolean;
}

/** One place of the alert, by what the contract says of it. */
export function Field({ node, pointer, required }: Props) {
  const kind = fieldKind(node);
  switch (kind) {
    case 'object':
      return <Group node={node} pointer={pointer} required={required} />;
    case 'list':
      return <List node={node} pointer={pointer} />;
    case 'flag':
      return <Flag pointer={pointer} />;
    case 'codes':
      return <Checks pointer={pointer} list={node.items?.['x-code-list'] ?? ''} />;
    case 'members':
      return <PartyChoice pointer={pointer} />;
    case 'code':
      return SEARCHED.has(node['x-code-list'] ?? '') ? (
        <CodeSearch pointer={pointer} list={node['x-code-list'] ?? ''} required={required} />
      ) : (
        <Single node={node} pointer={pointer} required={required} />
      );
    default:
      return <Single node={node} pointer={pointer} required={required} />;
  }
}

/** A group of places. One that need not be there is opened and closed. */
export function Group({ node, pointer, required }: Props) {
  const { t } = useWords();
  const { draft, set } = useForm();
  const label = fieldLabel(t, pointer);
  if (valueAt(draft, pointer) === undefined && !required) {
    return (
      <div className="field">
        <Button kind="quiet" onPress={() => set(pointer, blank(node) ?? {})}>
          + {label}
        </Button>
      </div>
    );
  }
  return (
    <fieldset className="group">
      <legend>{label}</legend>
      <Fields node={node} pointer={pointer} />
      {!required && (
        <Button kind="quiet" onPress={() => set(pointer, undefined)}>
          {t('form.removeThing', { what: label })}
        </Button>
      )}
    </fieldset>
  );
}

/** The places of a group: those that must be there, then the others behind one fold when there are many. */
export function Fields({ node, pointer }: { node: SchemaNode; pointer: string }) {
  const { t } = useWords();
  const fields = fieldsOf(node);
  const first = fields.filter(([, , required]) => required);
  const others = fields.filter(([, , required]) => !required);
  const field = ([name, child, required]: (typeof fields)[number]) => (
    <Field key={name} node={child} pointer={`${pointer}/${name}`} required={required} />
  );
  return (
    <div className="fields">
      {first.map(field)}
      {others.length <= 3 ? (
        others.map(field)
      ) : (
        <details className="fold">
          <summary>{t('form.details')}</summary>
          <div className="fields">{others.map(field)}</div>
        </details>
      )}
    </div>
  );
}

function List({ node, pointer }: { node: SchemaNode; pointer: string }) {
  const { t } = useWords();
  const { draft, set } = useForm();
  const value = valueAt(draft, pointer);
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const what = fieldLabel(t, pointer);
  if (node.items === undefined) return null;
  const { items: item } = node;
  return (
    <fieldset className="group list">
      <legend>{what}</legend>
      {items.map((_, at) => (
        <div key={at} className="list-item" role="group" aria-label={`${what} ${at + 1}`}>
          <Fields node={item} pointer={`${pointer}/${at}`} />
          <Button
            kind="quiet"
            onPress={() =>
              set(
                pointer,
                items.filter((__, other) => other !== at),
              )
            }
          >
            {t('form.removeThing', { what: `${what} ${at + 1}` })}
          </Button>
        </div>
      ))}
      <Button onPress={() => set(pointer, [...items, blank(item)])}>{t('form.addThing', { what })}</Button>
      <Fault pointer={pointer} />
    </fieldset>
  );
}

function Flag({ pointer }: { pointer: string }) {
  const { t } = useWords();
  const { draft, set } = useForm();
  return (
    <label className="choice">
      <input
        type="checkbox"
        checked={valueAt(draft, pointer) === true}
        onChange={({ target }) => set(pointer, target.checked)}
      />
      <span>{fieldLabel(t, pointer)}</span>
    </label>
  );
}

function Checks({ pointer, list }: { pointer: string; list: string }) {
  const { t } = useWords();
  const { draft, set } = useForm();
  const value = valueAt(draft, pointer);
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  return (
    <fieldset className="group">
      <legend>{fieldLabel(t, pointer)}</legend>
      <div className="choices">
        {choicesOf(t, list).map(({ code, label }) => (
          <label key={code} className="choice">
            <input
              type="checkbox"
              checked={chosen.includes(code)}
              onChange={({ target }) => {
                const next = chosen.filter((one) => one !== code);
                set(pointer, target.checked ? [...next, code] : next.length === 0 ? undefined : next);
              }}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <Fault pointer={pointer} />
    </fieldset>
  );
}

function Single({ node, pointer, required }: Props) {
  const { t } = useWords();
  const { faults } = useForm();
  const id = useId();
  const kind = fieldKind(node);
  const wrong = faults.some((fault) => fault.pointer === pointer);
  return (
    <div className={kind === 'long' ? 'field wide' : 'field'} {...(wrong ? { 'data-invalid': true } : {})}>
      <label htmlFor={id}>
        {fieldLabel(t, pointer)} {!required && <span className="optional">({t('form.optional')})</span>}
      </label>
      <Control id={id} node={node} pointer={pointer} wrong={wrong} />
      {kind === 'date' && <span className="hint">{t('form.dateHint')}</span>}
      <Fault pointer={pointer} id={`${id}-fault`} />
      <IdentifierHint pointer={pointer} />
      <LatinHint pointer={pointer} />
    </div>
  );
}

interface ControlProps {
  readonly id: string;
  readonly node: SchemaNode;
  readonly pointer: string;
  readonly wrong: boolean;
}

function Control({ id, node, pointer, wrong }: ControlProps) {
  const { t } = useWords();
  const { draft, set } = useForm();
  const kind = fieldKind(node);
  const value = valueAt(draft, pointer);
  const shown = typeof value === 'string' || typeof value === 'number' ? String(value) : listText(value);
  const common = {
    id,
    value: shown,
    'aria-invalid': wrong,
    ...(wrong ? { 'aria-describedby': `${id}-fault` } : {}),
    autoComplete: 'off',
  };
  const text = (next: string) => set(pointer, next === '' ? undefined : next);
  if (kind === 'code' || kind === 'country' || kind === 'language') {
    return (
      <select {...common} onChange={({ target }) => text(target.value)}>
        <option value="">{t('form.choose')}</option>
        {optionsOf(t, kind, node, shown).map(([code, label]) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </select>
    );
  }
  if (kind === 'long') return <textarea {...common} rows={5} onChange={({ target }) => text(target.value)} />;
  if (kind === 'texts' || kind === 'countries') {
    return <input {...common} onChange={({ target }) => set(pointer, textList(target.value))} />;
  }
  if (kind === 'number') {
    const number = (next: string) => set(pointer, next === '' ? undefined : Number(next));
    return <input {...common} type="number" step="any" onChange={({ target }) => number(target.value)} />;
  }
  return (
    <input {...common} {...(kind === 'day' ? { type: 'date' } : {})} onChange={({ target }) => text(target.value)} />
  );
}

/** Languages of names and narratives, with the scripts that are in use. */
const SCRIPTS = ['tg', 'kk', 'kk-Latn', 'ky', 'tk', 'uz', 'uz-Latn', 'uz-Cyrl', 'ru', 'en', 'fa', 'ps', 'zh', 'ar'];

function optionsOf(
  t: ReturnType<typeof useWords>['t'],
  kind: 'code' | 'country' | 'language',
  node: SchemaNode,
  shown: string,
): readonly (readonly [string, string])[] {
  const options: (readonly [string, string])[] =
    kind === 'code'
      ? choicesOf(t, node['x-code-list'] ?? '').map(({ code, label }) => [code, label])
      : kind === 'country'
        ? COUNTRIES.map((code) => [code, countryName(t, code)])
        : SCRIPTS.map((tag) => [tag, tag]);
  return shown === '' || options.some(([code]) => code === shown) ? options : [...options, [shown, shown]];
}

const listText = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : '');

function textList(text: string): readonly string[] | undefined {
  const items = text.split(/,\s*/);
  return text === '' ? undefined : items;
}

/** What is wrong with a place, in the reader's language. */
export function Fault({ pointer, id }: { pointer: string; id?: string }) {
  const { t } = useWords();
  const { faults } = useForm();
  const fault = faults.find((one) => one.pointer === pointer);
  if (fault === undefined) return null;
  return (
    <span className="fault" {...(id === undefined ? {} : { id })}>
      {t(errorKey(fault.code))}
    </span>
  );
}
