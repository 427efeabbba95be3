import { ProblemAnswer } from '@qalqan/api-client';
import { useWords } from '../app/context.js';
import { codeOf } from '../platform/api.js';
import type { WordKey } from '../words/translator.js';
import { errors } from '../words/en/errors.js';
import { Button } from './button.js';
import { Notice } from './notice.js';

/** The message of a code in the reader's language; a code that is newer than this page is told as a fault of the node. */
export function errorKey(code: string): WordKey {
  return code in errors ? (`errors.${code}` as WordKey) : 'errors.internal';
}

/** Why something did not work, in a sentence, with the incident that the service's log carries too. */
export function Problem({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useWords();
  const incident = error instanceof ProblemAnswer ? error.problem?.instance.replace('urn:uuid:', '') : undefined;
  return (
    <Notice tone="danger">
      <strong>{t('core.wentWrong')}.</strong> {t(errorKey(codeOf(error)))}
      {incident !== undefined && <span className="hint"> {t('core.incident', { id: incident })}</span>}
      {onRetry && <Button onPress={onRetry}>{t('core.retry')}</Button>}
    </Notice>
  );
}
