import { useWords } from '../../../app/context.js';
import { codeLabel } from '../../../parts/code-label.js';
import { formatPartial } from '../../../words/dates.js';
import type { HubAlert } from '../queries.js';
import type { Matches } from './matches.js';
import { Original } from './original.js';
import { Value } from './side.js';

type Person = HubAlert['alert']['persons'][number];

interface Props {
  readonly persons: readonly Person[];
  readonly matches: Matches;
  readonly matched: ReadonlySet<number>;
}

export function Persons({ persons, matches, matched }: Props) {
  const { t } = useWords();
  if (persons.length === 0) return null;
  return (
    <section>
      <h3>{t('analyst.persons')}</h3>
      <ul className="entries">
        {persons.map((person, at) => (
          <li key={person.names[0]?.text ?? at}>
            <Names person={person} marked={matched.has(at)} />
            <About person={person} />
            {person.documents?.map((document) => (
              <p key={document.number}>
                {codeLabel(t, 'document-type', document.type)} {document.country}{' '}
                <Value text={document.number} marked={matches(document.number)} />
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Names({ person, marked }: { person: Person; marked: boolean }) {
  const { t } = useWords();
  return person.names.map(({ text, lang, kind }) => (
    <p key={text} className="name">
      {marked ? (
        <mark>
          <Original text={text} lang={lang} />
        </mark>
      ) : (
        <Original text={text} lang={lang} />
      )}
      {kind !== undefined && kind !== 'document' && <span className="hint"> {codeLabel(t, 'name-kind', kind)}</span>}
    </p>
  ));
}

function About({ person }: { person: Person }) {
  const { t, language } = useWords();
  const parts = [
    codeLabel(t, 'person-role', person.role),
    person.birthDate && t('analyst.born', { date: formatPartial(language, person.birthDate.value) }),
    person.birthPlace,
    person.nationalities?.join(', '),
    person.sex && codeLabel(t, 'sex', person.sex),
  ].filter((part) => part !== undefined && part !== '');
  return <p className="hint">{parts.join(' · ')}</p>;
}
