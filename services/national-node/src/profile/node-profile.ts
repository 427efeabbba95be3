import { Type, type Static } from '@sinclair/typebox';
import { loadProfile, schemaVerdict } from '@qalqan/config';

const Text = Type.String({ minLength: 1, maxLength: 200 });
const Tlp = Type.String({ pattern: '^[A-Z]+(\\+[A-Z]+)?$' });
const MemberId = Type.String({ pattern: '^[a-z][a-z0-9-]{0,31}$' });

/**
 * What a node reads of its party's profile (deploy/nodes/<party>/node.yaml). Other parts of the profile are for other
 * readers, so they are not refused here; the runner checks the profile as a whole.
 */
const ProfileSchema = Type.Object({
  id: MemberId,
  name: Text,
  dutyDesk: Type.Object({ name: Text, hours: Text, email: Text }),
  retention: Type.Object({
    reviewMonths: Type.Integer({ minimum: 1 }),
    eraseMonths: Type.Integer({ minimum: 1 }),
  }),
  handling: Type.Object({
    defaultTlp: Tlp,
    allowedTlp: Type.Array(Tlp, { minItems: 1 }),
    mayAddress: Type.Array(MemberId),
  }),
});

export type NodeProfile = Static<typeof ProfileSchema>;

/** Injection token of the {@link NodeProfile}. */
export const PROFILE = Symbol('NodeProfile');

/** Reads the profile; throws `ConfigInvalid` with every problem. */
export function loadNodeProfile(path: string): NodeProfile {
  return loadProfile('QALQAN_PROFILE', path, schemaVerdict(ProfileSchema));
}

/** The desk that stands on an alert when its drafter names none. */
export function deskOf({ dutyDesk }: NodeProfile): string {
  return `${dutyDesk.name}, ${dutyDesk.hours}, ${dutyDesk.email}`.slice(0, 200);
}

/** Days of review and erasure, counted in months from a day; the last day of a month where the day does not exist. */
export function retentionOf({ retention }: NodeProfile, from: Date): { reviewOn: string; eraseOn: string } {
  return { reviewOn: monthsLater(from, retention.reviewMonths), eraseOn: monthsLater(from, retention.eraseMonths) };
}

function monthsLater(from: Date, months: number): string {
  const [year, month, day] = [from.getUTCFullYear(), from.getUTCMonth() + months, from.getUTCDate()];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(day, last))).toISOString().slice(0, 10);
}
