import { useWords } from '../app/context.js';

/** Says that something is on its way; the line appears only after a moment, so that quick answers do not flicker. */
export function Loading() {
  const { t } = useWords();
  return (
    <p className="loading" role="status">
      {t('core.loading')}
    </p>
  );
}
