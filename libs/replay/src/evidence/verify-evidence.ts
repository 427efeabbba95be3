import { QalqanError } from '@qalqan/errors';
import type { OpeningPorts } from '@qalqan/contracts';
import { leafHash, verifyInclusion, type Checkpoint, type Refusal } from '@qalqan/ledger';
import { toHex, type TrustList } from '@qalqan/signing';
import { FaultList, type ReplayFault } from '../fault.js';
import { guarded, openAgreement, openOwnCheckpoint, type TrustAnchors, type TrustPorts } from '../log/open-log.js';
import type { VerifiedLog } from '../log/report.js';
import { openEntry, type OpenedEntry } from '../record/open-entry.js';
import type { DecodedBundle, ProvedEntry } from './bundle.js';

/** Name and version of the report (SPEC-AUD §6). */
export const EVIDENCE_REPORT_FORMAT = 'qalqan.evidence-report.v1';

/** What an event of the bundle says about itself; no content. */
export interface ProvedEvent {
  readonly index: number;
  readonly type: string;
  readonly member: string;
  readonly stream: string;
  readonly sequence: number;
  /** When its sender says it made it. */
  readonly time: string;
  readonly identity: string;
}

/** What the log stated about records of the topic that the bundle is about. */
export interface ProvedRefusal {
  readonly index: number;
  readonly refusal: Refusal;
}

/** Outcome of verifying an evidence bundle. */
export interface EvidenceReport {
  readonly format: typeof EVIDENCE_REPORT_FORMAT;
  readonly verdict: 'sound' | 'broken';
  readonly subject: string;
  readonly log: VerifiedLog | undefined;
  readonly agreement: { readonly version: number; readonly digest: string } | undefined;
  readonly events: readonly ProvedEvent[];
  readonly refusals: readonly ProvedRefusal[];
  readonly faultCount: number;
  readonly faults: readonly ReplayFault[];
}

/**
 * Verifies a bundle against nothing but the pinned agreement: agreement, checkpoint, for each entry inclusion and the
 * record's own signature, envelope and contract. It proves that these records are in the log, not that the log holds
 * no others about the subject: that is what a replay is for.
 */
export async function verifyEvidence(
  ports: TrustPorts,
  bundle: DecodedBundle,
  anchors: TrustAnchors,
): Promise<EvidenceReport> {
  const faults = new FaultList();
  const trust = await guarded(faults, 0, () => openAgreement(ports, bundle.agreement, anchors.agreementDigest));
  const opened =
    trust && (await guarded(faults, undefined, () => openOwnCheckpoint(ports, trust, anchors, bundle.checkpoint)));
  const nothing: Proved = { events: [], refusals: [] };
  const proved = trust && opened ? await proveEntries(ports, bundle, { trust, ...opened }, faults) : nothing;
  if (opened && opened.checkpoint.origin !== bundle.origin) {
    faults.add('checkpoint-malformed', 'the bundle names another log than its checkpoint');
  }
  return {
    format: EVIDENCE_REPORT_FORMAT,
    verdict: faults.count === 0 ? 'sound' : 'broken',
    subject: bundle.subject,
    log: opened && {
      origin: opened.checkpoint.origin,
      size: opened.checkpoint.size,
      root: toHex(opened.checkpoint.root),
    },
    agreement: trust && { version: trust.version, digest: trust.digest },
    ...proved,
    faultCount: faults.count,
    faults: faults.sorted(),
  };
}

type Proved = Pick<EvidenceReport, 'events' | 'refusals'>;

async function proveEntries(
  ports: TrustPorts,
  bundle: DecodedBundle,
  { trust, checkpoint }: { readonly trust: TrustList; readonly checkpoint: Checkpoint },
  faults: FaultList,
): Promise<Proved> {
  const opening: OpeningPorts = { hasher: ports.hasher, verifier: ports.verifier, trust };
  const opened = await Promise.all(bundle.entries.map((entry) => openEntry(opening, entry, entry.index)));
  const proved = { events: [] as ProvedEvent[], refusals: [] as ProvedRefusal[] };
  let last = -1;
  bundle.entries.forEach((entry, at) => {
    if (entry.index <= last) {
      faults.add('leaf-malformed', 'the entries of the bundle are not in the order of the log', { index: entry.index });
    }
    last = entry.index;
    checkInclusion(ports, entry, checkpoint, faults);
    const found = opened[at];
    if (found?.kind === 'refusal') {
      proved.refusals.push(provedRefusal(found.refusal, entry.index, bundle.subject, faults));
      return;
    }
    const event = provedEvent(found, entry.index, bundle.subject, faults);
    if (event !== undefined) proved.events.push(event);
  });
  return proved;
}

function checkInclusion(ports: TrustPorts, entry: ProvedEntry, checkpoint: Checkpoint, faults: FaultList): void {
  const { index, leaf, proof } = entry;
  const { size, root } = checkpoint;
  try {
    verifyInclusion(ports.hasher, { index, size, leafHash: leafHash(ports.hasher, leaf), root }, proof);
  } catch (error) {
    if (!(error instanceof QalqanError)) throw error;
    faults.add(error.code, `the checkpoint does not commit to this entry: ${error.message}`, { index });
  }
}

function provedRefusal(refusal: Refusal, index: number, subject: string, faults: FaultList): ProvedRefusal {
  if (refusal.topic !== subject) {
    faults.add('key-mismatch', 'the refusal is about another topic than the bundle', { index });
  }
  return { index, refusal };
}

function provedEvent(
  opened: OpenedEntry | undefined,
  index: number,
  subject: string,
  faults: FaultList,
): ProvedEvent | undefined {
  if (opened?.kind === 'refused') {
    const { code, reason, used } = opened;
    faults.add(code, reason, { index, ...(used && { stream: used.stream, sequence: used.sequence }) });
    return undefined;
  }
  if (opened?.kind !== 'event') {
    faults.add('type-unknown', 'the entry is not an event', { index });
    return undefined;
  }
  const { type, member, stream, sequence, time, identity } = opened.event;
  if (opened.event.subject !== subject) {
    faults.add('key-mismatch', 'the event is about another subject than the bundle', { index, stream, sequence });
  }
  return { index, type, member, stream, sequence, time, identity };
}
