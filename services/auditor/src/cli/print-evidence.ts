import type { EvidenceReport, ProvedRefusal } from '@qalqan/replay';
import type { AnchorSource } from './anchors.js';
import { grouped, short } from './output.js';
import { anchorText, codesText, faultLines, placeOf } from './print-replay.js';

/** What an evidence bundle proves, for people. */
export function evidenceText(report: EvidenceReport, anchor: AnchorSource): string {
  const { verdict, subject, log, events, refusals, faults, faultCount, agreement } = report;
  const [first] = faults;
  const count = events.length + refusals.length;
  const found =
    log &&
    `${grouped(count)} ${count === 1 ? 'record' : 'records'} in ${log.origin}, checkpoint of ${grouped(log.size)} entries`;
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
    ...refusals.map(({ index, refusal }) => `  entry ${index}  refused ${refusalText(refusal)}`),
  ];
  return `${lines.join('\n')}\n`;
}

function refusalText(refusal: ProvedRefusal['refusal']): string {
  const { topic } = refusal;
  if (refusal.kind === 'one') return `${refusal.code}  ${topic} offset ${refusal.offset ?? 'none'}`;
  return `${codesText(refusal.codes)}  ${topic} offsets ${refusal.from} to ${refusal.to}`;
}
