import { checkAlert, type AlertBody } from '@qalqan/contracts';
import type { ErrorDetail } from '@qalqan/errors';
import { RequestInvalid } from '@qalqan/http-kit';
import { deskOf, retentionOf, type NodeProfile } from '../profile/node-profile.js';

/** What is filled in, and from when on retention runs where the drafter does not say. */
export interface Filling {
  readonly profile: NodeProfile;
  readonly today: Date;
}

/**
 * Turns what a drafter sent into an alert: fills in what the profile says and what may be left out, then checks it as
 * every reader will, and against the party's own handling rules. Throws {@link RequestInvalid} naming every place at
 * fault, with pointers from the request body (`at` is where the alert stands in it).
 */
export function completeAlert({ profile, today }: Filling, sent: unknown, at = ''): AlertBody {
  const alert = withDefaults(profile, today, sent);
  const faults = checkAlert(alert);
  const details = faults.length > 0 ? faults : handlingFaults(profile, alert as AlertBody);
  if (details.length > 0) {
    throw new RequestInvalid(
      'schema-invalid',
      details.map((detail) => ({ ...detail, pointer: `${at}${detail.pointer}` })),
    );
  }
  return alert as AlertBody;
}

function withDefaults(profile: NodeProfile, today: Date, sent: unknown): unknown {
  if (!isObject(sent)) return sent;
  const retention = retentionOf(profile, today);
  const defaults = { persons: [], phones: [], retention, desk: deskOf(profile), exercise: false };
  const handling = isObject(sent['handling'])
    ? { handling: { tlp: profile.handling.defaultTlp, ...sent['handling'] } }
    : {};
  return { ...defaults, ...sent, ...handling };
}

/** What this party allows itself, beyond what the contract allows everybody. */
function handlingFaults({ handling: rules }: NodeProfile, { handling }: AlertBody): ErrorDetail[] {
  const fault = (pointer: string, message: string): ErrorDetail => ({ pointer, code: 'rule-violated', message });
  return [
    ...(rules.allowedTlp.includes(handling.tlp) ? [] : [fault('/handling/tlp', 'this party does not use this mark')]),
    ...handling.audience.flatMap((party, index) =>
      rules.mayAddress.includes(party)
        ? []
        : [fault(`/handling/audience/${index}`, 'this party does not address alerts to it')],
    ),
  ];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
