import { readFile } from 'node:fs/promises';
import { nodeHasher, nodeVerifier } from '@qalqan/crypto-node';
import { readBundle, verifyEvidence, type DamagedBundle, type DecodedBundle } from '@qalqan/replay';
import { anchorsFrom, type Anchors } from './cli/anchors.js';
import { CannotRun, EXIT, type ExitCode } from './cli/exit.js';
import type { Output } from './cli/output.js';
import { evidenceText } from './cli/print-evidence.js';
import { openExport } from './read/export-file.js';
import { conclude, replayed } from './replay.js';

export interface VerifyArguments {
  readonly agreementDigest?: string;
  readonly vkey?: string;
  readonly credentials: string;
  readonly json?: boolean;
}

/** `verify FILE`: an evidence bundle or an exported log, without any network. */
export async function verifyCommand(path: string, args: VerifyArguments, output: Output): Promise<ExitCode> {
  const anchors = anchorsFrom(args);
  const json = args.json === true;
  const log = await openExport(path);
  if (log !== undefined) return conclude(await replayed(log, { anchors, output }), { anchors, json, output });
  const bundle = await bundleIn(path);
  if ('fault' in bundle) {
    const broken = { format: 'qalqan.evidence-report.v1', verdict: 'broken', faults: [bundle.fault] };
    output.stdout.write(
      json ? `${JSON.stringify(broken, null, 2)}\n` : `BROKEN: ${bundle.fault.code}\n  ${bundle.fault.reason}\n`,
    );
    return EXIT.broken;
  }
  return verified(bundle, { anchors, json, output });
}

async function verified(
  bundle: DecodedBundle,
  { anchors, json, output }: { readonly anchors: Anchors; readonly json: boolean; readonly output: Output },
): Promise<ExitCode> {
  const report = await verifyEvidence({ hasher: nodeHasher, verifier: nodeVerifier }, bundle, anchors);
  const whole = { ...report, agreementDigestFrom: anchors.source };
  output.stdout.write(json ? `${JSON.stringify(whole, null, 2)}\n` : evidenceText(report, anchors.source));
  return report.verdict === 'sound' ? EXIT.sound : EXIT.broken;
}

async function bundleIn(path: string): Promise<DecodedBundle | DamagedBundle> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new CannotRun(`${path} cannot be read`, { cause });
  });
  const bundle = readBundle(bytes);
  if (bundle === undefined) throw new CannotRun(`${path} is neither an evidence bundle nor an exported log`);
  return bundle;
}
