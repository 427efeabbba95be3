import { unwrap, type NodeSchemas } from '@qalqan/api-client';
import { useState } from 'react';
import { Link } from 'wouter';
import { useDesk, useWords } from '../../../app/context.js';
import { Button } from '../../../parts/button.js';
import { codeLabel } from '../../../parts/code-label.js';
import { Notice } from '../../../parts/notice.js';
import { Problem } from '../../../parts/problem.js';
import { partyName } from '../../../words/names.js';
import { choicesOf } from '../content/choices.js';
import { SubjectFields } from './subject-fields.js';
import { subjectOf, type SubjectType, type Typed } from './subject.js';

type Answer = NodeSchemas['schemas']['CheckAnswer'];
type Request = NodeSchemas['schemas']['CheckRequest'];

/** At a border post with a queue behind it: one purpose, one thing to type, one answer in large letters. */
export default function CheckPage() {
  const { t } = useWords();
  const { api } = useDesk();
  const [purpose, setPurpose] = useState('border-entry');
  const [type, setType] = useState<SubjectType>('document');
  const [typed, setTyped] = useState<Typed>({});
  const [answer, setAnswer] = useState<Answer>();
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const run = () => {
    setBusy(true);
    setAnswer(undefined);
    setError(undefined);
    const body = { purpose, subject: subjectOf(type, typed) } as unknown as Request;
    api.node
      .POST('/api/v1/checks', { body })
      .then((answered) => setAnswer(unwrap(answered)))
      .catch(setError)
      .finally(() => setBusy(false));
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        run();
      }}
    >
      <h1>{t('check.nav')}</h1>
      <p>{t('check.intro')}</p>
      <section className="card group">
        <label className="field">
          <span className="field-label">{t('check.purpose')}</span>
          <select value={purpose} onChange={({ target }) => setPurpose(target.value)}>
            {choicesOf(t, 'check-purpose').map(({ code, label }) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <SubjectFields type={type} onType={setType} typed={typed} onTyped={setTyped} />
        <Button kind="primary" type="submit" isDisabled={busy}>
          {t('check.run')}
        </Button>
      </section>
      {error !== undefined && <Problem error={error} />}
      <div role="status">{answer !== undefined && <Found answer={answer} />}</div>
    </form>
  );
}

const TONES = { known: 'danger', possible: 'warning', 'not-known': 'good', 'no-answer': 'warning' } as const;

function Found({ answer }: { answer: Answer }) {
  const { t } = useWords();
  return (
    <div className="group">
      <Notice tone={TONES[answer.result]}>
        <strong className="verdict">{t(`check.${answer.result}`)}</strong>
      </Notice>
      {answer.hub.status === 'unavailable' && answer.result !== 'no-answer' && (
        <Notice tone="warning">{t('check.hubAway')}</Notice>
      )}
      {answer.alerts.map((alert) => (
        <section key={alert.reference} className="card group">
          <h2>
            <Link href={`/alerts/${alert.reference}`}>{alert.title}</Link>
          </h2>
          <p className="alert-facts">
            <span className="tag info">{codeLabel(t, 'hit-tier', alert.tier)}</span>
            <span className="tag">{partyName(t, alert.party)}</span>
            {alert.exercise && <span className="tag warning">{t('officer.exercise')}</span>}
            <span className="hint">
              {codeLabel(t, 'hit-feature', alert.feature)}: {alert.value}
            </span>
          </p>
          <Action action={alert.actionOnHit} />
          <p>
            {t('check.call')}: {alert.desk}
          </p>
        </section>
      ))}
      {answer.hub.contacts.map(({ party, desk }) => (
        <Notice key={`${party} ${desk}`} tone="info">
          {t('check.call')}: <strong>{partyName(t, party)}</strong> {desk}
        </Notice>
      ))}
    </div>
  );
}

function Action({ action }: { action: unknown }) {
  const { t } = useWords();
  if (typeof action !== 'object' || action === null || !('measure' in action)) return null;
  const instructions = 'instructions' in action && typeof action.instructions === 'string' ? action.instructions : '';
  return (
    <p>
      {t('check.doThis')}: <strong>{codeLabel(t, 'action-on-hit', String(action.measure))}</strong> {instructions}
    </p>
  );
}
