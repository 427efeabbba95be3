import { useState } from 'react';
import { Button } from '../parts/button.js';
import { LanguageChoice } from '../parts/language-choice.js';
import { Notice } from '../parts/notice.js';
import { partyKey } from '../words/names.js';
import { useWords } from './context.js';

interface Props {
  readonly instance?: string;
  readonly fault?: 'failed' | 'network';
  readonly onSignIn: () => Promise<void> | void;
}

/** Where somebody stands who is not signed in: whose console this is, and one thing to do. */
export function SignInPage({ instance, fault, onSignIn }: Props) {
  const { t } = useWords();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const press = () => {
    setBusy(true);
    void Promise.resolve(onSignIn()).catch(() => {
      setBusy(false);
      setFailed(true);
    });
  };
  return (
    <main className="sign-in">
      <div className="sign-in-card">
        <p className="product">{t('core.product')}</p>
        <h1>{instance === undefined ? t('core.product') : t(partyKey(instance))}</h1>
        <p>{t('core.signInIntro')}</p>
        {fault === 'network' && <Notice tone="danger">{t('errors.network')}</Notice>}
        {fault === 'failed' && <Notice tone="danger">{t('core.signInFailed')}</Notice>}
        {failed && <Notice tone="danger">{t('errors.identity-unavailable')}</Notice>}
        <Button kind="primary" onPress={press} isDisabled={busy}>
          {fault === 'network' ? t('core.retry') : t(busy ? 'core.signingIn' : 'core.signIn')}
        </Button>
        <p className="hint">{t('core.signInWhere')}</p>
        <LanguageChoice />
      </div>
    </main>
  );
}
