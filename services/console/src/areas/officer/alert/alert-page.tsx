import { useEffect, useState } from 'react';
import { useLocation, useParams } from 'wouter';
import type { NodeSchemas } from '@qalqan/api-client';
import { useDesk, useWords } from '../../../app/context.js';
import { Button } from '../../../parts/button.js';
import { codeLabel } from '../../../parts/code-label.js';
import { Loading } from '../../../parts/loading.js';
import { Notice } from '../../../parts/notice.js';
import { Problem } from '../../../parts/problem.js';
import { TimeAgo } from '../../../parts/time-ago.js';
import { partyName } from '../../../words/names.js';
import { ContentView } from '../content/content-view.js';
import { HitLines } from '../hits/hit-lines.js';
import { useAlert } from '../queries.js';
import { markSeen } from '../seen.js';
import { Changes } from './changes.js';
import { ProvenancePanel } from './provenance-panel.js';
import { useSteps, type Step } from './steps.js';
import { StepDialog } from './step-dialog.js';

type AlertView = NodeSchemas['schemas']['AlertView'];

/** One alert: what it says, where it stands, what this reader may do with it, and why it can be trusted. */
export default function AlertPage() {
  const { reference } = useParams<{ reference: string }>();
  const { data, error, refetch } = useAlert(reference);
  const revision = data?.revision;
  useEffect(() => {
    if (revision !== undefined) markSeen(reference, revision);
  }, [reference, revision]);
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  return <Alert key={reference} view={data} />;
}

function Alert({ view }: { view: AlertView }) {
  const { t } = useWords();
  const { party, pending } = view;
  const content = pending?.alert ?? view.alert;
  return (
    <article className="alert">
      <Head view={view} />
      {view.state === 'recalled' && (
        <Notice tone="danger">
          <strong>{t('officer.recalledNotice')}</strong>{' '}
          {view.reason !== null && `${t('officer.reason')}: ${view.reason}`}
        </Notice>
      )}
      {pending !== null && view.state === 'published' && (
        <section className="card">
          <h2>{t('officer.pendingNotice', { number: pending.revision })}</h2>
          <p>
            {t('officer.reason')}: {pending.reason}
          </p>
          <Changes before={view.alert} after={pending.alert} />
        </section>
      )}
      {content !== null && <ContentView alert={content} owner={party} />}
      {view.published !== null && view.state !== 'recalled' && <HitLines reference={view.reference} />}
      {view.published !== null && <ProvenancePanel reference={view.reference} />}
    </article>
  );
}

function Head({ view }: { view: AlertView }) {
  const { t } = useWords();
  const { config } = useDesk();
  const [, go] = useLocation();
  const [step, setStep] = useState<Step>();
  const [done, setDone] = useState<Step>();
  const steps = useSteps(view);
  const content = view.pending?.alert ?? view.alert;
  const waiting = view.pending?.state ?? view.state;
  const press = (one: Step) => {
    if (one === 'edit') go(`/draft/${view.reference}`);
    else if (one === 'correct') go(`/draft/${view.reference}`);
    else setStep(one);
  };
  return (
    <header className="alert-head">
      <p className="hint">
        <span className="mono">{view.reference}</span> · {partyName(t, view.party)}
        {view.party === config.party ? '' : ` · ${t('officer.revision', { number: view.revision })}`}
      </p>
      <h1>{content?.title ?? view.reference}</h1>
      <p className="alert-facts">
        <span className={`tag ${waiting === 'recalled' ? 'danger' : waiting === 'submitted' ? 'warning' : 'info'}`}>
          {t(`officer.state_${waiting}`)}
        </span>
        {content && <span className="tag">{codeLabel(t, 'alert-kind', content.kind)}</span>}
        {content && <span className="tag">TLP:{content.handling.tlp}</span>}
        {content?.exercise === true && <span className="tag warning">{t('officer.exercise')}</span>}
        <span className="hint">
          {t('officer.updated')}: <TimeAgo at={view.updatedAt} />
        </span>
      </p>
      {done === 'release' && <Notice tone="good">{t('officer.published')}</Notice>}
      {done === 'submit' && <Notice tone="good">{t('officer.submitted')}</Notice>}
      <div className="actions">
        {steps.map((one) => (
          <Button
            key={one}
            kind={one === 'release' ? 'primary' : one === 'recall' ? 'danger' : 'plain'}
            onPress={() => press(one)}
          >
            {t(`officer.${one}`)}
          </Button>
        ))}
        <Button onPress={() => window.print()}>{t('core.print')}</Button>
      </div>
      {step !== undefined && (
        <StepDialog
          step={step}
          view={view}
          onClose={() => setStep(undefined)}
          onDone={() => {
            setStep(undefined);
            setDone(step);
          }}
        />
      )}
    </header>
  );
}
