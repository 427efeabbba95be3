import { ProblemAnswer } from '@qalqan/api-client';
import { useState } from 'react';
import { useWords } from '../../../app/context.js';
import { Button } from '../../../parts/button.js';
import { codeLabel } from '../../../parts/code-label.js';
import { Notice } from '../../../parts/notice.js';
import { Problem } from '../../../parts/problem.js';
import { useJudge, useHubHit, type HubHit, type Verdict, type VerdictReason } from '../queries.js';

const REASONS: Readonly<Record<Verdict, readonly VerdictReason[]>> = {
  confirmed: ['same-person', 'same-thing', 'same-case'],
  dismissed: ['not-the-same', 'handed-on', 'wrong-data', 'too-little'],
  proposed: ['mistake', 'new-findings'],
};

/** What can be decided of a hit in each state: an open one is judged, a judged one is taken back. */
const STEPS: Readonly<Record<HubHit['state'], readonly Verdict[]>> = {
  proposed: ['confirmed', 'dismissed'],
  confirmed: ['proposed'],
  dismissed: ['proposed'],
};

/** The decision. It begins anew with each version of the hit: nobody confirms what they have not seen. */
export function VerdictPanel({ hit }: { hit: HubHit }) {
  const { t } = useWords();
  const [verdict, setVerdict] = useState<Verdict>();
  return (
    <section className="card verdict" aria-labelledby="verdict">
      <h2 id="verdict">{t('analyst.decision')}</h2>
      <p>
        {t(standsKey(hit))}
        {hit.reason !== null && <> {codeLabel(t, 'verdict-reason', hit.reason)}.</>}
      </p>
      {verdict === undefined ? (
        <div className="actions">
          {STEPS[hit.state].map((step) => (
            <Button key={step} kind={step === 'confirmed' ? 'primary' : 'plain'} onPress={() => setVerdict(step)}>
              {t(stepKey(step))}
            </Button>
          ))}
        </div>
      ) : (
        <VerdictForm hit={hit} verdict={verdict} onCancel={() => setVerdict(undefined)} />
      )}
    </section>
  );
}

function VerdictForm({ hit, verdict, onCancel }: { hit: HubHit; verdict: Verdict; onCancel: () => void }) {
  const { t } = useWords();
  const judge = useJudge(hit.id);
  const [reason, setReason] = useState<VerdictReason>();
  const [note, setNote] = useState('');
  const [key] = useState(() => crypto.randomUUID());
  const send = () => {
    if (reason !== undefined) judge.mutate({ verdict, reason, note, version: hit.version, key });
  };
  return (
    <form
      className="verdict-form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <fieldset>
        <legend>{t('analyst.reason')}</legend>
        <div className="choices">
          {REASONS[verdict].map((code) => (
            <label key={code} className="choice">
              <input type="radio" name="reason" required checked={reason === code} onChange={() => setReason(code)} />
              {codeLabel(t, 'verdict-reason', code)}
            </label>
          ))}
        </div>
      </fieldset>
      <label className="field">
        <span>{t('analyst.note')}</span>
        <span className="hint">{t('analyst.noteHint')}</span>
        <textarea rows={2} maxLength={1000} value={note} onChange={({ target }) => setNote(target.value)} />
      </label>
      {judge.error !== null && <Refusal id={hit.id} error={judge.error} onRetry={send} />}
      <div className="actions">
        <Button
          type="submit"
          kind={verdict === 'confirmed' ? 'primary' : 'plain'}
          isDisabled={reason === undefined || judge.isPending}
        >
          {t(stepKey(verdict))}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {t('core.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** What was judged is no longer what is there: the newer state is shown before anything is decided. */
function Refusal({ id, error, onRetry }: { id: string; error: Error; onRetry: () => void }) {
  const { t } = useWords();
  const { refetch } = useHubHit(id);
  const outdated = error instanceof ProblemAnswer && (error.status === 412 || error.status === 409);
  if (!outdated) return <Problem error={error} onRetry={onRetry} />;
  return (
    <Notice tone="danger">
      {t('analyst.conflict')} <Button onPress={() => void refetch()}>{t('analyst.loadNewest')}</Button>
    </Notice>
  );
}

function standsKey({ state, reason }: HubHit) {
  if (state === 'confirmed') return 'analyst.stands_confirmed';
  return state === 'dismissed'
    ? 'analyst.stands_dismissed'
    : reason === null
      ? 'analyst.stands_proposed'
      : 'analyst.stands_back';
}

export function stepKey(verdict: Verdict) {
  if (verdict === 'confirmed') return 'analyst.step_confirmed';
  return verdict === 'dismissed' ? 'analyst.step_dismissed' : 'analyst.step_proposed';
}
