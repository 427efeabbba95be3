import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Instance } from '../roster.js';
import { launch, sizeOf } from '../servers/process.js';
import { SetupError } from '../servers/setup-error.js';
import { COMPILE_CACHE, ROOT } from '../state/folder.js';
import { portOf } from '../state/port-plan.js';
import { inherited, programOf } from '../steps/service-environment.js';
import type { PartPlan } from '../supervise/part.js';
import type { Settings } from './settings.js';

const IDENTITY_TIER = 2;
const SERVICE_TIER = 3;
/** A cold machine with two cores loads eight services at once. */
const READY_TIMEOUT_MS = 180_000;
/** A service drains for at most ten seconds. */
const STOP_GRACE_MS = 12_000;
const KEEP_LOG_BYTES = 20 * 1024 * 1024;

/** The identity provider as a part. */
export function identityPlan(settings: Settings): PartPlan {
  const program = fileURLToPath(new URL('../identity/main.js', import.meta.url));
  return programPart(settings, {
    name: 'identity',
    port: settings.ports.identity,
    tier: IDENTITY_TIER,
    program,
    env: {},
  });
}

/** A service as a part. */
export function servicePlan(settings: Settings, instance: Instance, env: Readonly<Record<string, string>>): PartPlan {
  const program = join(ROOT, programOf(instance));
  const port = portOf(settings.ports, instance.id);
  return programPart(settings, { name: instance.id, port, tier: SERVICE_TIER, program, env });
}

interface Program {
  readonly name: string;
  readonly port: number;
  readonly tier: number;
  /** Path of its compiled entry. */
  readonly program: string;
  readonly env: Readonly<Record<string, string>>;
}

function programPart({ state }: Settings, { name, port, tier, program, env }: Program): PartPlan {
  if (!existsSync(program)) throw new SetupError(`${name}: ${program} does not exist`, 'npm run build');
  const logFile = join(state.logs, `${name}.log`);
  return {
    name,
    port,
    tier,
    logFile,
    readyUrl: `http://127.0.0.1:${port}/health/ready`,
    stopSignal: 'SIGTERM',
    stopGraceMs: STOP_GRACE_MS,
    readyTimeoutMs: READY_TIMEOUT_MS,
    start: () => {
      roll(logFile);
      return launch({
        command: process.execPath,
        args: [program],
        env: { ...inherited(process.env), NODE_COMPILE_CACHE: COMPILE_CACHE, ...env },
        logFile,
        cwd: ROOT,
        deathSignal: 'TERM',
      });
    },
  };
}

/** One old log is kept, so that logs of a long-lived installation do not fill the disk. */
function roll(logFile: string): void {
  if (sizeOf(logFile) > KEEP_LOG_BYTES) renameSync(logFile, `${logFile}.1`);
}
