import type { ReactNode } from 'react';

interface Props {
  readonly tone: 'info' | 'good' | 'warning' | 'danger';
  readonly children: ReactNode;
}

/** Something that concerns the whole page. What is wrong is read out at once, the rest when the reader is ready. */
export function Notice({ tone, children }: Props) {
  return (
    <div className={`notice ${tone}`} role={tone === 'danger' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}
