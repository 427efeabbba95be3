import { useState } from 'react';
import { useWords } from '../../app/context.js';
import { Button } from '../../parts/button.js';
import { Notice } from '../../parts/notice.js';
import { digestIn, pin } from './pin.js';
import { useAnchors } from './queries.js';

/** Whom the reader trusts: a digest of their own, or for want of one what the service says of itself. */
export function PinBox() {
  const { t } = useWords();
  const { anchors } = useAnchors();
  if (anchors === undefined) return null;
  return (
    <details className="pin-box">
      <summary>
        {t(anchors.own ? 'audit.pinOwn' : 'audit.pinService')}{' '}
        <span className="mono">{anchors.digest.slice(0, 16)}…</span>
      </summary>
      <div className="stack">
        <p className="mono digest">{anchors.digest}</p>
        {anchors.own ? (
          <div className="actions">
            <Button onPress={() => pin(undefined)}>{t('audit.pinForget')}</Button>
          </div>
        ) : (
          <PinForm />
        )}
      </div>
    </details>
  );
}

function PinForm() {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const digest = digestIn(text);
        setWrong(digest === undefined);
        if (digest !== undefined) pin(digest);
      }}
    >
      <p className="hint">{t('audit.pinHint')}</p>
      <label className="field">
        <span className="field-label">{t('audit.pinLabel')}</span>
        <input
          className="mono"
          value={text}
          spellCheck={false}
          autoComplete="off"
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      {wrong && <Notice tone="danger">{t('audit.pinWrong')}</Notice>}
      <div className="actions">
        <Button type="submit">{t('audit.pinUse')}</Button>
      </div>
    </form>
  );
}
