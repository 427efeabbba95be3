import type { AuditSchemas } from '@qalqan/api-client';
import { Link } from 'wouter';
import { useWords } from '../../../app/context.js';
import { formatMoment } from '../../../words/dates.js';
import { partyName } from '../../../words/names.js';
import { shortType } from '../types.js';

type Entry = AuditSchemas['schemas']['LogEntry'];

/** Entries of the log, oldest first; on a phone each is a block. */
export function EntryTable({ items }: { items: readonly Entry[] }) {
  const { t, language } = useWords();
  if (items.length === 0) return <p className="empty">{t('audit.emptyEntries')}</p>;
  return (
    <table className="log-table" aria-label={t('audit.logTitle')}>
      <thead>
        <tr>
          <th scope="col">{t('audit.entry')}</th>
          <th scope="col">{t('audit.type')}</th>
          <th scope="col">{t('audit.subject')}</th>
          <th scope="col">{t('audit.party')}</th>
          <th scope="col">{t('audit.signedAt')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((entry) => (
          <tr key={entry.index}>
            <td>
              <Link href={`/log/${entry.index}`} aria-label={t('audit.entryNumber', { index: String(entry.index) })}>
                {entry.index}
              </Link>
            </td>
            <td>{entry.kind === 'event' ? shortType(entry.type) : t(`audit.kind_${entry.kind}`)}</td>
            <td className="mono">{entry.subject}</td>
            <td>{entry.party === null ? '' : partyName(t, entry.party)}</td>
            <td>{formatMoment(language, new Date(entry.time ?? entry.loggedAt))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
