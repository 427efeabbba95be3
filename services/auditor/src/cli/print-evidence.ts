import type { EvidenceReport } from '@qalqan/replay';
import type { AnchorSource } from './anchors.js';
import { grouped, short } from './output.js';
import { anchorText, faultLines, placeOf } from './print-replay.js';

/** What an evidence bundle proves, for people. */
export function evidenceText(report: EvidenceReport, anchor: AnchorSource): string {
  const { verdict, subject, log, events, faults, faultCount, agreement } = report;
  const [first] = faults;
  const found =
    log &&
    `${grouped(events.length)} ${events.length === 1 ? 'record' : 'records'} in ${log.origin}, checkpoint of ${grouped(log.size)} entries`;
  const head =
    verdict === 'sound'
      ? `sound: ${subject}, ${found ?? ''}`
      : `BROKEN ${first ? `${placeOf(first)}: ${first.code}` : ''}`;
  const agreed = agreement ? `version ${agreement.version}, digest ${short(agreement.digest)}` : 'not verified';
  const lines = [
    head,
    ...faultLines(faults, faultCount),
    `  agreement   ${agreed} (${anchorText(anchor)})`,
    ...events.map(
      ({ index, type, stream, sequence, time }) => `  entry ${index}  ${type}  ${stream} ${sequence}  ${time}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}
