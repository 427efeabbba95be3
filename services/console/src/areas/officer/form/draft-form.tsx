import { ProblemAnswer, unwrap } from '@qalqan/api-client';
import type { ErrorDetail } from '@qalqan/errors';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { useDesk, useWords } from '../../../app/context.js';
import { Button } from '../../../parts/button.js';
import { Notice } from '../../../parts/notice.js';
import { Problem } from '../../../parts/problem.js';
import { placeLabel } from '../content/labels.js';
import { ALERT, KIND_SECTIONS, SECTIONS } from '../content/schema.js';
import { faultsOf } from '../content/value.js';
import { Field, Group } from './field.js';
import { FormContext, useForm } from './form-context.js';
import { useDraft, type Start } from './use-draft.js';

export type { Start };

/** The structured form: what kind it is decides which sections are open, the contract decides what is in them. */
export function DraftForm({ start }: { start: Start }) {
  const { t } = useWords();
  const writing = useDraft(start);
  const { draft, set } = writing;
  const [asked, setAsked] = useState(false);
  const [refused, setRefused] = useState<readonly ErrorDetail[]>([]);
  const found = useMemo(() => faultsOf(draft), [draft]);
  const shown = useMemo(() => [...(asked ? found : []), ...refused], [asked, found, refused]);
  const state = useMemo(() => ({ draft, set, faults: shown }), [draft, set, shown]);
  return (
    <FormContext value={state}>
      <form className="form" onSubmit={(event) => event.preventDefault()} noValidate>
        <h1>{t(TITLES[start.kind], { reference: start.id })}</h1>
        {writing.restored && (
          <Notice tone="info">
            {t('form.restored')} <Button onPress={writing.startAgain}>{t('form.startAgain')}</Button>
          </Notice>
        )}
        {start.kind === 'correction' && (
          <label className="field card">
            <span className="field-label">{t('form.correctReason')}</span>
            <input value={writing.reason} onChange={({ target }) => writing.setReason(target.value)} />
          </label>
        )}
        <Sections />
        <Foot writing={writing} start={start} found={found} onAsk={() => setAsked(true)} onRefused={setRefused} />
      </form>
    </FormContext>
  );
}

const TITLES = { new: 'form.title', draft: 'form.titleEdit', correction: 'form.titleCorrect' } as const;
const HEAD = ['kind', 'title', 'occurredOn', 'occurredUntil', 'place'] as const;
const RULES = ['purpose', 'legalBasis', 'retention', 'exercise'] as const;

function Sections() {
  const { t } = useWords();
  return (
    <>
      <section className="card">
        <div className="fields">
          {HEAD.map((name) => (
            <Place key={name} name={name} />
          ))}
        </div>
      </section>
      <KindSections />
      <section className="card">
        <Place name="narrative" />
      </section>
      <section className="card">
        <Place name="evaluation" />
      </section>
      <section className="card">
        <h2>{t('form.handlingSection')}</h2>
        <Place name="handling" />
      </section>
      <section className="card">
        <div className="fields">
          {RULES.map((name) => (
            <Place key={name} name={name} />
          ))}
        </div>
      </section>
    </>
  );
}

function KindSections() {
  const { t } = useWords();
  const { draft } = useForm();
  const kind = typeof draft['kind'] === 'string' ? draft['kind'] : '';
  const first = KIND_SECTIONS[kind] ?? [];
  const used = SECTIONS.filter((name) => !first.includes(name) && hasContent(draft[name]));
  const rest = SECTIONS.filter((name) => !first.includes(name) && !used.includes(name));
  return (
    <>
      {[...first, ...used].map((name) => (
        <section key={name} className="card">
          <Place name={name} open={first.includes(name)} />
        </section>
      ))}
      <details className="card fold">
        <summary>{t('form.moreSections')}</summary>
        {rest.map((name) => (
          <Place key={name} name={name} />
        ))}
      </details>
    </>
  );
}

const hasContent = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null;

function Place({ name, open = false }: { name: string; open?: boolean }) {
  const node = ALERT.properties?.[name];
  if (node === undefined) return null;
  // The node fills in how long it is kept, by the party's profile, unless the officer says otherwise.
  const required = name !== 'retention' && (open || (ALERT.required?.includes(name) ?? false));
  // A group that the kind is about needs no click to be opened.
  if (node.type === 'object') return <Group node={node} pointer={`/${name}`} required={required} />;
  return <Field node={node} pointer={`/${name}`} required={required} />;
}

interface FootProps {
  readonly writing: ReturnType<typeof useDraft>;
  readonly start: Start;
  readonly found: readonly ErrorDetail[];
  readonly onAsk: () => void;
  readonly onRefused: (faults: readonly ErrorDetail[]) => void;
}

/** What is still open, and the two ways on. */
function Foot({ writing, start, found, onAsk, onRefused }: FootProps) {
  const { t } = useWords();
  const { api } = useDesk();
  const [, go] = useLocation();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const [asked, setAsked] = useState(false);
  const needsReason = start.kind === 'correction' && writing.reason.trim() === '';
  const run = (submit: boolean) => {
    onAsk();
    setAsked(true);
    if (found.length > 0 || needsReason) return;
    setBusy(true);
    setError(undefined);
    void (async () => {
      try {
        const { reference, version } = await writing.save();
        const params = { path: { reference }, header: { 'If-Match': `"${version}"` } };
        if (submit) unwrap(await api.node.POST('/api/v1/alerts/{reference}/submit', { params }));
        go(`/alerts/${reference}`);
      } catch (fault) {
        setError(fault);
        onRefused(faultsIn(fault));
        setBusy(false);
      }
    })();
  };
  return (
    <>
      {error !== undefined && <Problem error={error} />}
      {asked && found.length > 0 && (
        <Notice tone="warning">
          <strong>{t('form.faults', { count: found.length })}:</strong>{' '}
          {[...new Set(found.map(({ pointer }) => placeLabel(t, pointer)))].slice(0, 8).join(' · ')}
        </Notice>
      )}
      {asked && needsReason && <Notice tone="warning">{t('officer.reasonNeeded')}</Notice>}
      <div className="form-foot">
        <span className="saving hint">{t(found.length === 0 ? 'form.complete' : 'form.keptHere')}</span>
        <Button onPress={() => run(false)} isDisabled={busy}>
          {t('form.saveDraft')}
        </Button>
        <Button kind="primary" onPress={() => run(true)} isDisabled={busy}>
          {t('form.submit')}
        </Button>
      </div>
    </>
  );
}

/** Places that the node refused: of a correction they begin with where the alert stands in the body. */
function faultsIn(error: unknown): readonly ErrorDetail[] {
  const errors = error instanceof ProblemAnswer ? (error.problem?.errors ?? []) : [];
  return errors.map(({ pointer, code, detail }) => ({
    pointer: pointer.replace(/^\/alert(?=\/)/, ''),
    code: code as ErrorDetail['code'],
    message: detail,
  }));
}
