import { useWords } from '../../../app/context.js';
import { codeLabel } from '../../../parts/code-label.js';
import { analyst } from '../../../words/en/analyst.js';
import type { Translate, WordKey } from '../../../words/translator.js';
import type { HubHit } from '../queries.js';
import { Original } from './original.js';

type Reason = HubHit['reasons'][number];

/** The explanation: what matched, in both writings, and how much each thing weighs. */
export function Reasons({ hit }: { hit: HubHit }) {
  const { t } = useWords();
  const reasons = [...hit.reasons].sort((one, other) => other.contribution - one.contribution);
  return (
    <section className="card" aria-labelledby="why">
      <h2 id="why">{t('analyst.why')}</h2>
      <p className="hint">{t('analyst.whyHint', { score: Math.round(hit.score / 10), ruleset: hit.ruleset })}</p>
      <ul className="reasons">
        {reasons.map((reason) => (
          <li key={`${reason.feature}/${reason.left}/${reason.right}`}>
            <ReasonLine reason={reason} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ReasonLine({ reason }: { reason: Reason }) {
  const { t } = useWords();
  const { feature, left, right, contribution, doubtful, because = [] } = reason;
  return (
    <>
      <p className="reason-head">
        <strong>{codeLabel(t, 'hit-feature', feature)}</strong>
        <span className="weight">
          <meter min={0} max={1000} value={contribution} aria-hidden="true" />
          {t('analyst.weight', { points: Math.round(contribution / 10) })}
        </span>
        {doubtful === true && <span className="tag warning">{t('analyst.doubtful')}</span>}
      </p>
      <p className="reason-values">
        <mark>
          <Original text={left} />
        </mark>
        {right !== left && (
          <>
            <span aria-hidden="true"> ↔ </span>
            <mark>
              <Original text={right} />
            </mark>
          </>
        )}
      </p>
      {because.length > 0 && (
        <ul className="because">
          {because.map(({ code, points }) => (
            <li key={code}>
              <span className={points < 0 ? 'against' : 'for'} aria-hidden="true">
                {points < 0 ? '−' : '+'}
              </span>{' '}
              {evidenceWords(t, code)}
              <span className="hint">
                {' '}
                {points < 0 ? t('analyst.speaksAgainst') : t('analyst.speaksFor')} ({points < 0 ? '−' : '+'}
                {Math.abs(points)})
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const NAME_PARTS: ReadonlySet<string> = new Set(['surname', 'given', 'patronymic']);

/** `feature.level` in words: of the parts of a name the part and how it came out, else one phrase. */
function evidenceWords(t: Translate, code: string): string {
  const [feature = '', level = ''] = code.split('.');
  if (NAME_PARTS.has(feature)) {
    const part = wordsFor(t, `part_${feature}`) ?? feature;
    return `${part}: ${wordsFor(t, `level_${level}`) ?? level}`;
  }
  return wordsFor(t, `evidence_${feature}_${level}`) ?? code;
}

function wordsFor(t: Translate, key: string): string | undefined {
  return key in analyst ? t(`analyst.${key}` as WordKey) : undefined;
}
