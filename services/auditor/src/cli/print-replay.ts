import type { ReplayFault, ReplayReport } from '@qalqan/replay';
import type { AnchorSource } from './anchors.js';
import type { HubComparison } from '../read/hub-state.js';
import { grouped, positionsText, short } from './output.js';

/** Faults that are printed; `--json` has a hundred. */
const SHOWN = 10;

/** What a replay found, for people. */
export function replayText(report: ReplayReport, anchor: AnchorSource, hub: HubComparison | undefined): string {
  const lines = [verdictLine(report), ...faultLines(report.faults, report.faultCount), ...factLines(report, anchor)];
  if (hub !== undefined) lines.push(`  hub         ${hubText(hub)}`);
  lines.push(`  time        ${grouped(report.durationMs)} ms, ${grouped(report.eventsPerSecond)} events/s`);
  return `${lines.join('\n')}\n`;
}

function verdictLine({ verdict, log, faults }: ReplayReport): string {
  if (verdict === 'sound' && log) {
    return `sound: ${log.origin}, ${grouped(log.size)} entries, root ${short(log.root)}`;
  }
  const [first] = faults;
  return first === undefined ? 'BROKEN' : `BROKEN ${placeOf(first)}: ${first.code}`;
}

/** `at entry 17 (kz/0 4)`. */
export function placeOf({ index, stream, sequence, tile }: ReplayFault): string {
  const record = stream === undefined || sequence === undefined ? '' : ` (${stream} ${sequence})`;
  const where = index === undefined ? 'in the log as a whole' : `at entry ${index}${record}`;
  return tile === undefined ? where : `${where} in ${tile}`;
}

/** The first fault's reason, then the others in one line each. */
export function faultLines(faults: readonly ReplayFault[], count: number): string[] {
  const [first, ...others] = faults;
  if (first === undefined) return [];
  const shown = others
    .slice(0, SHOWN)
    .map((fault) => `  also        ${placeOf(fault)}: ${fault.code}, ${fault.reason}`);
  const hidden = count - 1 - shown.length;
  return [`  ${first.reason}`, ...shown, ...(hidden > 0 ? [`  and         ${grouped(hidden)} more, see --json`] : [])];
}

function factLines(report: ReplayReport, anchor: AnchorSource): string[] {
  const { agreement, log, reconstruction } = report;
  const agreed = agreement ? `version ${agreement.version}, digest ${short(agreement.digest)}` : 'not verified';
  const tiles = report.tilesCompared ? ', hash tiles compared' : '';
  const lines = [
    `  agreement   ${agreed} (${anchorText(anchor)})`,
    `  checkpoint  ${log ? `${grouped(log.size)} entries, root ${short(log.root)}` : 'not verified'}`,
    `  events      ${grouped(report.events)} in ${report.streams} streams, ${grouped(report.checkpoints)} published checkpoints${tiles}`,
    `  positions   ${positionsText(report.positions)}`,
  ];
  if (report.refusals.entries > 0) lines.push(`  refused     ${refusedText(report.refusals)}`);
  if (report.forks.told > 0) lines.push(`  forks told  ${forksText(report.forks)}`);
  if (reconstruction !== undefined) lines.push(`  state       ${stateText(reconstruction)}`);
  return lines;
}

function refusedText({ records, entries, codes }: ReplayReport['refusals']): string {
  return `${grouped(records)} ${records === 1 ? 'record' : 'records'} in ${grouped(entries)} entries: ${codesText(codes)}`;
}

/** `tj/0 at 12 by kz, uz`; the first few. */
function forksText({ positions }: ReplayReport['forks']): string {
  const shown = positions.slice(0, 3).map(({ stream, sequence, by }) => `${stream} at ${sequence} by ${by.join(', ')}`);
  return [...shown, ...(positions.length > 3 ? ['and others, see --json'] : [])].join('; ');
}

/** `jws-missing 2, signature-invalid 40`. */
export function codesText(codes: Readonly<Record<string, number>>): string {
  return Object.entries(codes)
    .map(([code, count]) => `${code} ${grouped(count)}`)
    .join(', ');
}

export function anchorText(anchor: AnchorSource): string {
  switch (anchor) {
    case 'argument':
      return 'as pinned';
    case 'platform-folder':
      return "pinned by the platform's own folder: give --agreement-digest to trust nobody";
  }
}

function stateText(reconstruction: NonNullable<ReplayReport['reconstruction']>): string {
  const { published, compared, equal, digest } = reconstruction;
  if (published === 0) return 'the hub has published none';
  const ahead = published - compared;
  const rest = ahead === 0 ? '' : `, ${ahead} ahead of the log`;
  return `${equal} of ${compared} published digests equal${rest}, last ${short(digest)}`;
}

function hubText({ outcome, digest }: HubComparison): string {
  switch (outcome) {
    case 'equal':
      return `its digest is the recomputed one, ${short(digest)}`;
    case 'different':
      return `its digest is ANOTHER than the recomputed one, ${short(digest)}`;
    case 'not-in-log':
      return 'the state it names is not in this log yet';
  }
}
