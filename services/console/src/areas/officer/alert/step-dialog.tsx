import { unwrap, type NodeSchemas } from '@qalqan/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useDesk, useWords } from '../../../app/context.js';
import { Button } from '../../../parts/button.js';
import { Problem } from '../../../parts/problem.js';
import { Readers } from '../form/party-choice.js';
import { Changes } from './changes.js';
import type { Step } from './steps.js';

type AlertView = NodeSchemas['schemas']['AlertView'];

interface Props {
  readonly step: Step;
  readonly view: AlertView;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Asks once more before a step that others will see, and says what it means. */
export function StepDialog({ step, view, onClose, onDone }: Props) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const take = useTake(view);
  const ready = step !== 'recall' || reason.trim() !== '';
  const press = () => {
    setBusy(true);
    take(step, reason.trim()).then(onDone, (fault: unknown) => {
      setError(fault);
      setBusy(false);
    });
  };
  return (
    <ModalOverlay isOpen isDismissable={!busy} onOpenChange={(open) => !open && onClose()} className="backdrop">
      <Modal className="modal">
        <Dialog role="alertdialog">
          <Heading slot="title">{title(t, step, view.reference)}</Heading>
          {step === 'release' && <Release view={view} />}
          {step === 'recall' && (
            <>
              <p>{t('officer.recallText')}</p>
              <label className="field">
                <span className="field-label">{t('officer.reason')}</span>
                <textarea rows={3} value={reason} onChange={({ target }) => setReason(target.value)} />
                <span className="hint">{t('officer.reasonNeeded')}</span>
              </label>
            </>
          )}
          {error !== undefined && <Problem error={error} />}
          <div className="actions">
            <Button kind={step === 'recall' ? 'danger' : 'primary'} onPress={press} isDisabled={busy || !ready}>
              {t(`officer.${step}`)}
            </Button>
            <Button onPress={onClose} isDisabled={busy}>
              {t('core.cancel')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function title(t: ReturnType<typeof useWords>['t'], step: Step, reference: string): string {
  if (step === 'release') return t('officer.releaseTitle', { reference });
  return step === 'recall' ? t('officer.recallTitle', { reference }) : t(`officer.${step}`);
}

function Release({ view }: { view: AlertView }) {
  const { t } = useWords();
  const content = view.pending?.alert ?? view.alert;
  return (
    <>
      <p>{t('officer.releaseText')}</p>
      {content && <Readers audience={content.handling.audience} owner={view.party} />}
      {view.pending !== null && view.state === 'published' && (
        <Changes before={view.alert} after={view.pending.alert} />
      )}
    </>
  );
}

/** Every step names the version that was read: what changed meanwhile is not released unseen. */
function useTake(view: AlertView) {
  const { api } = useDesk();
  const queries = useQueryClient();
  return async (step: Step, reason: string): Promise<void> => {
    const { reference, version } = view;
    const params = { path: { reference }, header: version === null ? {} : { 'If-Match': `"${version}"` } };
    if (step === 'submit') unwrap(await api.node.POST('/api/v1/alerts/{reference}/submit', { params }));
    if (step === 'release') unwrap(await api.node.POST('/api/v1/alerts/{reference}/release', { params }));
    if (step === 'recall') {
      unwrap(await api.node.POST('/api/v1/alerts/{reference}/recall', { params, body: { reason } }));
    }
    await queries.invalidateQueries();
  };
}
