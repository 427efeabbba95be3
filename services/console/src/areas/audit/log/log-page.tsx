import { useMemo, useState } from 'react';
import { useWords } from '../../../app/context.js';
import { Button } from '../../../parts/button.js';
import { Loading } from '../../../parts/loading.js';
import { Notice } from '../../../parts/notice.js';
import { Problem } from '../../../parts/problem.js';
import { partyName } from '../../../words/names.js';
import { numberFormat } from '../../../words/translator.js';
import { CheckList } from '../check-list.js';
import { Facts } from '../../../parts/facts.js';
import { PinBox } from '../pin-box.js';
import { useEntries, useHead, type EntryFilter } from '../queries.js';
import { RECORD_TYPES, shortType } from '../types.js';
import { EntryTable } from './entry-table.js';

const MEMBERS = ['kz', 'kg', 'tj', 'tm', 'uz', 'unodc', 'hub', 'audit'] as const;

/** The head of the log, verified here, and a search over what it holds. */
export default function LogPage() {
  const { t } = useWords();
  const [filter, setFilter] = useState<EntryFilter>({});
  const { data, error, isLoading, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useEntries(filter);
  const items = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data]);
  return (
    <div className="stack">
      <h1>{t('audit.logTitle')}</h1>
      <Head />
      <Search onSearch={setFilter} />
      {error !== null && <Problem error={error} onRetry={() => void refetch()} />}
      {isLoading ? <Loading /> : <EntryTable items={items} />}
      {hasNextPage && (
        <div className="actions">
          <Button isDisabled={isFetchingNextPage} onPress={() => void fetchNextPage()}>
            {t('core.more')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Head() {
  const { t, language } = useWords();
  const { data, error, refetch } = useHead();
  if (error !== null) return <Problem error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  const { log, verdict, checks } = data;
  return (
    <section className="card stack" aria-labelledby="head">
      <div className="page-head">
        <h2 id="head">{t('audit.headTitle')}</h2>
        <span className={`tag ${verdict === 'sound' ? 'good' : 'danger'}`}>
          {t(verdict === 'sound' ? 'audit.headSound' : 'audit.rejected')}
        </span>
      </div>
      {verdict === 'broken' && (
        <>
          <Notice tone="danger">{t('audit.headBroken')}</Notice>
          <CheckList checks={checks.slice(0, 2)} />
        </>
      )}
      {log && (
        <Facts
          of={[
            [t('audit.origin'), <span className="mono">{log.origin}</span>],
            [t('audit.size'), numberFormat(language).format(log.size)],
            [t('audit.root'), <span className="mono digest">{log.root}</span>],
          ]}
        />
      )}
      <PinBox />
    </section>
  );
}

function Search({ onSearch }: { onSearch: (filter: EntryFilter) => void }) {
  const { t } = useWords();
  return (
    <form
      role="search"
      className="filter"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(filterIn(event.currentTarget));
      }}
    >
      <label className="field">
        <span className="field-label">{t('audit.party')}</span>
        <select name="party" defaultValue="">
          <option value="">{t('core.all')}</option>
          {MEMBERS.map((member) => (
            <option key={member} value={member}>
              {partyName(t, member)}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span className="field-label">{t('audit.subject')}</span>
        <input name="subject" placeholder="KZ-2026-000012" autoComplete="off" />
      </label>
      <label className="field">
        <span className="field-label">{t('audit.type')}</span>
        <select name="type" defaultValue="">
          <option value="">{t('core.all')}</option>
          {RECORD_TYPES.map((type) => (
            <option key={type} value={type}>
              {shortType(type)}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span className="field-label">{t('audit.since')}</span>
        <input name="since" type="date" />
      </label>
      <label className="field">
        <span className="field-label">{t('audit.until')}</span>
        <input name="until" type="date" />
      </label>
      <div className="actions">
        <Button type="submit" kind="primary">
          {t('core.search')}
        </Button>
      </div>
    </form>
  );
}

/** What the form asks for; a field that is empty asks for nothing. */
function filterIn(form: HTMLFormElement): EntryFilter {
  const data = new FormData(form);
  const field = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const filter: Record<string, string> = {};
  for (const name of ['party', 'subject', 'type']) if (field(name) !== '') filter[name] = field(name);
  if (field('since') !== '') filter['since'] = dayStart(field('since'), 0);
  // Until a day means to its end.
  if (field('until') !== '') filter['until'] = dayStart(field('until'), 1);
  return filter;
}

function dayStart(day: string, later: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).toISOString();
}
