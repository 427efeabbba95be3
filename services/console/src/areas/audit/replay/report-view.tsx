import type { AuditSchemas } from '@qalqan/api-client';
import type { ReplayReport } from '@qalqan/replay';
import { useWords } from '../../../app/context.js';
import { errorKey } from '../../../parts/problem.js';
import { numberFormat } from '../../../words/translator.js';
import { Facts } from '../../../parts/facts.js';
import { FaultList } from '../fault-list.js';
import { shortType } from '../types.js';
import { VerdictBanner } from '../verdict-banner.js';

type Served = NonNullable<AuditSchemas['schemas']['ReplayJob']['report']>;

/** The report of a replay, of this browser or of the log's own: verdict, faults, then the figures. */
export function ReportView({ report }: { report: ReplayReport | Served }) {
  const { t, language } = useWords();
  const number = (value: number) => numberFormat(language).format(value);
  const { log, reconstruction, refusals, forks } = report;
  return (
    <>
      <VerdictBanner sound={report.verdict === 'sound'} />
      <FaultList faults={report.faults} count={report.faultCount} />
      <Facts
        of={[
          ...(log === undefined
            ? []
            : [
                [t('audit.origin'), <span className="mono">{log.origin}</span>] as const,
                [t('audit.root'), <span className="mono digest">{log.root}</span>] as const,
              ]),
          [t('audit.size'), number(report.entries)],
          [t('audit.events'), t('audit.eventsIn', { events: number(report.events), count: report.streams })],
          [t('audit.checkpoints'), number(report.checkpoints)],
          [t('audit.tiles'), t(report.tilesCompared ? 'audit.tilesYes' : 'audit.tilesNo')],
          ...(reconstruction === undefined
            ? []
            : [
                [
                  t('audit.digests'),
                  t('audit.digestsEqual', {
                    equal: number(reconstruction.equal),
                    compared: number(reconstruction.compared),
                    published: number(reconstruction.published),
                  }),
                ] as const,
                ...(reconstruction.digest === undefined
                  ? []
                  : [[t('audit.lastDigest'), <span className="mono digest">{reconstruction.digest}</span>] as const]),
              ]),
          [t('audit.refused'), number(refusals.records)],
          [t('audit.forks'), number(forks.told)],
          [t('audit.time'), t('audit.seconds', { seconds: number(Math.round(report.durationMs / 10) / 100) })],
        ]}
      />
      <Codes codes={refusals.codes} />
      <Counted
        title={t('audit.positions')}
        rows={Object.entries(report.positions).map(([name, at]) => [name, Number(at)])}
      />
      <Counted
        title={t('audit.types')}
        rows={Object.entries(report.types).map(([name, count]) => [shortType(name), count])}
      />
    </>
  );
}

function Codes({ codes }: { codes: Readonly<Record<string, number>> }) {
  const { t } = useWords();
  const rows = Object.entries(codes).map(([code, count]) => [`${t(errorKey(code))} (${code})`, count] as const);
  return rows.length === 0 ? null : <Counted title={t('audit.refusedBecause')} rows={rows} />;
}

function Counted({ title, rows }: { title: string; rows: readonly (readonly [string, number])[] }) {
  const { language } = useWords();
  if (rows.length === 0) return null;
  return (
    <section className="stack">
      <h3>{title}</h3>
      <ul className="counted">
        {rows.map(([name, count]) => (
          <li key={name}>
            <span className="mono">{name}</span> <strong>{numberFormat(language).format(count)}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}
