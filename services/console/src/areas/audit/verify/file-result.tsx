import type { EvidenceReport } from '@qalqan/replay';
import { useWords } from '../../../app/context.js';
import { Button } from '../../../parts/button.js';
import { Notice } from '../../../parts/notice.js';
import { formatMoment } from '../../../words/dates.js';
import { partyName } from '../../../words/names.js';
import { CheckList } from '../check-list.js';
import { Facts } from '../../../parts/facts.js';
import { FaultList } from '../fault-list.js';
import { ReportView } from '../replay/report-view.js';
import { saveJson } from '../save.js';
import { shortType } from '../types.js';
import { VerdictBanner } from '../verdict-banner.js';
import type { FileVerdict } from './judge-file.js';

/** What this browser found about a file. */
export function FileResult({ name, verdict, digest }: { name: string; verdict: FileVerdict; digest: string }) {
  const { t } = useWords();
  if (verdict.kind === 'none') return <Notice tone="warning">{t('audit.fileUnknown', { name })}</Notice>;
  return (
    <section className="card stack" aria-label={t('audit.resultOf', { name })}>
      <h2>{t('audit.resultOf', { name })}</h2>
      <p className="hint">{t(`audit.file_${verdict.kind}`)}</p>
      <Verdict verdict={verdict} />
      <p className="hint">
        {t('audit.agreementDigest')}: <span className="mono digest">{digest}</span>
      </p>
      <div className="actions">
        {'report' in verdict && verdict.kind !== 'record' && (
          <Button onPress={() => saveJson(`${name}.report.json`, verdict.report)}>{t('audit.saveReport')}</Button>
        )}
        <Button onPress={() => window.print()}>{t('core.print')}</Button>
      </div>
    </section>
  );
}

function Verdict({ verdict }: { verdict: Exclude<FileVerdict, { kind: 'none' }> }) {
  switch (verdict.kind) {
    case 'log':
      return <ReportView report={verdict.report} />;
    case 'evidence':
      return <Evidence report={verdict.report} />;
    case 'record':
      return (
        <>
          <VerdictBanner sound={verdict.report.verdict === 'sound'} />
          <CheckList checks={verdict.report.checks.filter(({ name }) => name === 'agreement' || name === 'record')} />
          {verdict.report.event && <RecordFacts event={verdict.report.event} />}
        </>
      );
    case 'damaged':
      return (
        <>
          <VerdictBanner sound={false} />
          <FaultList faults={[verdict.fault]} count={1} />
        </>
      );
  }
}

function RecordFacts({ event }: { event: { type: string; subject: string; member: string; time: string } }) {
  const { t, language } = useWords();
  return (
    <Facts
      of={[
        [t('audit.type'), shortType(event.type)],
        [t('audit.subject'), <span className="mono">{event.subject}</span>],
        [t('audit.party'), partyName(t, event.member)],
        [t('audit.signedAt'), formatMoment(language, new Date(event.time))],
      ]}
    />
  );
}

function Evidence({ report }: { report: EvidenceReport }) {
  const { t, language } = useWords();
  const { verdict, subject, events, refusals, faults, faultCount } = report;
  return (
    <>
      <VerdictBanner sound={verdict === 'sound'} />
      <FaultList faults={faults} count={faultCount} />
      <Facts of={[[t('audit.subject'), <span className="mono">{subject}</span>]]} />
      {events.length > 0 && (
        <table className="log-table">
          <thead>
            <tr>
              <th scope="col">{t('audit.entry')}</th>
              <th scope="col">{t('audit.type')}</th>
              <th scope="col">{t('audit.party')}</th>
              <th scope="col">{t('audit.signedAt')}</th>
            </tr>
          </thead>
          <tbody>
            {events.map(({ index, type, member, time }) => (
              <tr key={index}>
                <td>{index}</td>
                <td>{shortType(type)}</td>
                <td>{partyName(t, member)}</td>
                <td>{formatMoment(language, new Date(time))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {refusals.length > 0 && <p>{t('audit.refusalsProved', { count: refusals.length })}</p>}
      <p className="hint">{t('audit.evidenceLimits')}</p>
    </>
  );
}
