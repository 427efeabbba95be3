import type { ReactNode } from 'react';
import { useWords } from '../../app/context.js';
import { Notice } from '../../parts/notice.js';

/** The verdict in one sentence, before everything else. */
export function VerdictBanner({ sound, children }: { sound: boolean; children?: ReactNode }) {
  const { t } = useWords();
  return (
    <Notice tone={sound ? 'good' : 'danger'}>
      <strong>
        <span aria-hidden="true">{sound ? '✓' : '✕'}</span> {t(sound ? 'audit.sound' : 'audit.broken')}
      </strong>
      {children}
    </Notice>
  );
}
