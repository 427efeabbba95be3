import { useWords } from '../../../app/context.js';
import { codeLabel } from '../../../parts/code-label.js';
import { countryName } from '../../../parts/country-name.js';
import { formatPartial } from '../../../words/dates.js';
import type { Language } from '../../../words/languages.js';
import { partyName } from '../../../words/names.js';
import { numberFormat, type Translate } from '../../../words/translator.js';
import { Readers } from '../form/party-choice.js';
import { fieldLabel } from './labels.js';
import { inLatin } from '../../../parts/latin.js';
import { ALERT, fieldKind, fieldsOf, nodeAt, type SchemaNode } from './schema.js';
import { isRecord } from './value.js';

/** What stands above the content in the page's head, or has a place of its own. */
const ELSEWHERE = new Set(['kind', 'title', 'exercise', 'narrative']);

/** The content of an alert as it was signed: only what was said, in the reader's words. */
export function ContentView({ alert, owner }: { alert: Readonly<Record<string, unknown>>; owner: string }) {
  const { t } = useWords();
  const handling = isRecord(alert['handling']) ? alert['handling'] : {};
  const audience = Array.isArray(handling['audience']) ? handling['audience'].map(String) : [];
  return (
    <>
      <Narrative items={alert['narrative']} />
      <div className="card">
        <Readers audience={audience} owner={owner} />
      </div>
      {fieldsOf(ALERT)
        .filter(([name]) => !ELSEWHERE.has(name) && said(alert[name]))
        .map(([name, node]) => (
          <section key={name} className="card">
            <h2>{fieldLabel(t, `/${name}`)}</h2>
            <Value node={node} pointer={`/${name}`} value={alert[name]} />
          </section>
        ))}
    </>
  );
}

function Narrative({ items }: { items: unknown }) {
  const texts = Array.isArray(items) ? items.filter(isRecord) : [];
  return texts.map(({ lang, text }, at) => (
    <p key={at} className="card narrative" lang={String(lang)}>
      {String(text)}
    </p>
  ));
}

interface ValueProps {
  readonly node: SchemaNode;
  readonly pointer: string;
  readonly value: unknown;
}

function Value({ node, pointer, value }: ValueProps) {
  const { t, language } = useWords();
  if (Array.isArray(value) && node.items?.type === 'object') {
    const { items } = node;
    return (
      <ol className="said-list">
        {(value as readonly unknown[]).map((item, at) => (
          <li key={at}>
            <Value node={items} pointer={`${pointer}/${at}`} value={item} />
          </li>
        ))}
      </ol>
    );
  }
  if (isRecord(value) && !Array.isArray(value)) {
    return (
      <dl className="said">
        {fieldsOf(node)
          .filter(([name]) => said(value[name]))
          .map(([name, child]) => (
            <div key={name} className={isRecord(value[name]) ? 'wide' : ''}>
              <dt>{fieldLabel(t, `${pointer}/${name}`)}</dt>
              <dd>
                <Value node={child} pointer={`${pointer}/${name}`} value={value[name]} />
              </dd>
            </div>
          ))}
      </dl>
    );
  }
  const text = valueText(t, language, node, value);
  const latin = /\/names\/\d+\/text$/.test(pointer) ? inLatin(text) : undefined;
  return (
    <>
      {text}
      {latin !== undefined && <span className="hint"> {latin}</span>}
    </>
  );
}

/** A value in the reader's language: codes by their label, days as the language writes them. */
export function valueText(t: Translate, language: Language, node: SchemaNode | undefined, value: unknown): string {
  if (value === undefined || value === null) return '—';
  if (node === undefined) return plainText(value);
  if (Array.isArray(value)) return value.map((item) => valueText(t, language, node.items, item)).join(', ');
  const list = node['x-code-list'];
  if (typeof value === 'string' && list !== undefined) return codeLabel(t, list, value);
  switch (fieldKind(node)) {
    case 'country':
      return countryName(t, plainText(value));
    case 'date':
    case 'day':
      return formatPartial(language, plainText(value));
    case 'flag':
      return t(value === true ? 'core.yes' : 'core.no');
    case 'number':
      return numberFormat(language).format(Number(value));
    default:
      return node.pattern?.startsWith('^[a-z][a-z0-9-]') === true ? partyName(t, plainText(value)) : plainText(value);
  }
}

/** A leaf by its pointer; lists of codes come as one text from `differences`. */
export function leafText(t: Translate, language: Language, pointer: string, value: unknown): string {
  const node = nodeAt(pointer);
  if (node?.type === 'array' && typeof value === 'string') {
    return value
      .split(', ')
      .map((item) => valueText(t, language, node.items, item))
      .join(', ');
  }
  return valueText(t, language, node, value);
}

const said = (value: unknown): boolean =>
  value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);

/** A leaf as text; a whole group, which no caller gives, as JSON. */
function plainText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : JSON.stringify(value);
}
