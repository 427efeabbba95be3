import { Component, type ContextType, type ReactNode } from 'react';
import { Button } from '../parts/button.js';
import { SpeechContext } from './context.js';

/** A fault of one page takes down neither the others nor the way out. */
export class PageFault extends Component<{ children: ReactNode }, { broken: boolean }> {
  static override contextType = SpeechContext;
  declare context: ContextType<typeof SpeechContext>;
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    const { t } = this.context ?? {};
    return (
      <div className="state-block" role="alert">
        <h1>{t?.('core.wentWrong')}</h1>
        <p>{t?.('core.pageBroke')}</p>
        <Button kind="primary" onPress={() => window.location.reload()}>
          {t?.('core.reload')}
        </Button>
      </div>
    );
  }
}
