const ID = /^[a-z][a-z0-9-]{0,31}$/;
const KID = /^[A-Za-z0-9_-]{43}$/;
const KINDS = new Set(['party', 'hub', 'audit']);
const USES = new Set(['event', 'agreement', 'log']);

type Fields = Record<string, unknown>;

/**
 * Structural check of an agreement's content; returns what is wrong, or undefined. Written by hand because this is
 * read before anything else is trusted: a schema compiler is not needed to read eleven fields.
 */
export function checkAgreement(value: unknown): string | undefined {
  if (!isFields(value)) return 'not an object';
  const { version, programme, members, keys, quorum, log, ruleset } = value;
  if (!isCount(version)) return 'version';
  if (!isText(programme) || !isText(ruleset)) return 'programme or ruleset';
  if (!isCount(quorum)) return 'quorum';
  if (!isFields(log) || !isText(log.origin) || !isText(log.vkey)) return 'log';
  if (!Array.isArray(members) || !members.every(isMember)) return 'members';
  if (!Array.isArray(keys) || !keys.every(isKey)) return 'keys';
  return checkReferences(members as Fields[], keys as Fields[]);
}

function checkReferences(members: readonly Fields[], keys: readonly Fields[]): string | undefined {
  const ids = new Set(members.map(({ id }) => id));
  if (ids.size !== members.length) return 'a member named twice';
  if (keys.some(({ member }) => !ids.has(member))) return 'a key of no member';
  // One key has one owner and one purpose: a signature can then never be shown for something else.
  if (new Set(keys.map(({ kid }) => kid)).size !== keys.length) return 'a key named twice';
  return undefined;
}

function isMember(value: unknown): boolean {
  if (!isFields(value)) return false;
  const { id, kind, name, streams } = value;
  return (
    isText(id) &&
    ID.test(id) &&
    isText(kind) &&
    KINDS.has(kind) &&
    isText(name) &&
    Array.isArray(streams) &&
    streams.every((s) => isText(s) && s.startsWith(`${id}/`))
  );
}

function isKey(value: unknown): boolean {
  if (!isFields(value)) return false;
  const { kid, member, use, alg, x, fromSequence } = value;
  return (
    isText(kid) &&
    KID.test(kid) &&
    isText(member) &&
    isText(use) &&
    USES.has(use) &&
    alg === 'Ed25519' &&
    isText(x) &&
    KID.test(x) &&
    isCount(fromSequence)
  );
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 1;
}
