import { useWords } from '../app/context.js';
import { formatMoment } from '../words/dates.js';
import type { Translate } from '../words/translator.js';

/** How long ago, and the exact moment for whoever points at it; older than a week, the moment itself. */
export function TimeAgo({ at }: { at: string }) {
  const { t, language } = useWords();
  const date = new Date(at);
  const moment = formatMoment(language, date);
  return (
    <time dateTime={at} title={moment}>
      {sinceWords(t, Date.now() - date.getTime()) ?? moment}
    </time>
  );
}

function sinceWords(t: Translate, ms: number): string | undefined {
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 1) return t('core.justNow');
  if (minutes < 60) return t('core.minutesAgo', { count: minutes });
  if (minutes < 60 * 24) return t('core.hoursAgo', { count: Math.floor(minutes / 60) });
  return minutes < 60 * 24 * 7 ? t('core.daysAgo', { count: Math.floor(minutes / 60 / 24) }) : undefined;
}
