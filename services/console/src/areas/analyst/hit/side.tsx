import type { ReactNode } from 'react';
import { useWords } from '../../../app/context.js';
import { codeLabel } from '../../../parts/code-label.js';
import { Loading } from '../../../parts/loading.js';
import { formatMoment, formatPartial } from '../../../words/dates.js';
import { partyName } from '../../../words/names.js';
import type { HubAlert, HubHit } from '../queries.js';
import { ownerOf } from '../queue/order.js';
import { matchesOf, peopleOf } from './matches.js';
import { Original } from './original.js';
import { Persons } from './persons.js';
import { Things } from './things.js';

interface Props {
  readonly reference: string;
  readonly alert: HubAlert | undefined;
  readonly hit: HubHit;
  readonly side: 'left' | 'right';
}

/** One alert of the pair as its owner wrote it; what the hit rests on is marked. */
export function Side({ reference, alert: item, hit, side }: Props) {
  const { t } = useWords();
  const matches = matchesOf(hit, side);
  return (
    <article className="card side" aria-label={reference}>
      <header>
        <p className="side-owner">
          <strong>{partyName(t, ownerOf(reference))}</strong> <span className="mono">{reference}</span>
        </p>
        {item && <h2>{item.alert.title}</h2>}
      </header>
      {item === undefined ? (
        <Loading />
      ) : (
        <>
          <Facts item={item} />
          <Persons persons={item.alert.persons} matches={matches} matched={peopleOf(hit, side)} />
          <Things alert={item.alert} matches={matches} />
          {item.alert.narrative.map(({ lang, text }) => (
            <p key={`${lang}/${text}`} className="narrative" lang={lang}>
              {text}
            </p>
          ))}
        </>
      )}
    </article>
  );
}

function Facts({ item }: { item: HubAlert }) {
  const { t, language } = useWords();
  const { alert } = item;
  const { evaluation, actionOnHit } = alert;
  return (
    <dl className="facts">
      <Fact term={t('analyst.kind')}>
        {codeLabel(t, 'alert-kind', alert.kind)} <span className="tag">TLP:{alert.handling.tlp}</span>{' '}
        {item.exercise && <span className="tag">{t('analyst.exercise')}</span>}
      </Fact>
      {actionOnHit && (
        <Fact term={t('analyst.measure')}>
          <strong>{codeLabel(t, 'action-on-hit', actionOnHit.measure)}</strong>
          {actionOnHit.instructions !== undefined && ` — ${actionOnHit.instructions}`}
        </Fact>
      )}
      <Fact term={t('analyst.grade')}>
        {evaluation.source}
        {evaluation.information}: {codeLabel(t, 'evaluation-source', evaluation.source)};{' '}
        {codeLabel(t, 'evaluation-information', evaluation.information)}
      </Fact>
      {alert.occurredOn !== undefined && (
        <Fact term={t('analyst.occurred')}>
          {formatPartial(language, alert.occurredOn)}
          {alert.occurredUntil !== undefined && ` – ${formatPartial(language, alert.occurredUntil)}`}
        </Fact>
      )}
      {alert.place && (
        <Fact term={t('analyst.place')}>
          <Original text={alert.place.name} />
        </Fact>
      )}
      {alert.route && <Fact term={t('analyst.route')}>{alert.route.map(({ place }) => place.name).join(' → ')}</Fact>}
      <Fact term={t('analyst.desk')}>{alert.desk}</Fact>
      <Fact term={t('analyst.received')}>
        {formatMoment(language, new Date(item.receivedAt))} · {t('analyst.revision', { number: item.revision })}
      </Fact>
    </dl>
  );
}

export function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A value, marked when the hit rests on it; the word for those who do not see the colour. */
export function Value({ text, marked }: { text: string; marked: boolean }) {
  const { t } = useWords();
  if (!marked) return <span className="mono">{text}</span>;
  return (
    <mark className="mono">
      {text}
      <span className="visually-hidden"> ({t('analyst.matched')})</span>
    </mark>
  );
}
