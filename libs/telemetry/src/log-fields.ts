/**
 * Everything a log line may carry beside its message. An allow-list on purpose: what is not here cannot be logged by
 * accident, and nothing here is personal data (an alert's reference names no person). Adding a field is a decision
 * about privacy, taken in review of this file.
 */
export interface LogFields {
  // what it is about
  readonly stream?: string;
  readonly sequence?: string | number;
  readonly eventId?: string;
  readonly eventType?: string;
  readonly identity?: string;
  readonly reference?: string;
  readonly hitId?: string;
  readonly party?: string;
  readonly ruleset?: string;
  readonly agreement?: string;
  readonly kid?: string;
  // where it came from
  readonly topic?: string;
  readonly partition?: number;
  readonly offset?: string;
  readonly group?: string;
  readonly check?: string;
  readonly component?: string;
  // what happened
  readonly code?: string;
  readonly state?: string;
  readonly disposition?: string;
  readonly incidentId?: string;
  readonly attempt?: number;
  readonly count?: number;
  readonly lag?: number;
  readonly size?: number;
  readonly durationMs?: number;
  // request
  readonly requestId?: string;
  readonly method?: string;
  /** The pattern of the route (`/alerts/:reference`), never the path or the query string. */
  readonly route?: string;
  readonly status?: number;
  readonly host?: string;
  readonly port?: number;
  readonly version?: string;
  readonly signal?: string;
  // failure; written by describeError
  readonly error?: unknown;
}

/** The same names at run time: a cast in a caller must not widen what is written. Does not compile with one missing. */
const ALLOWED: Readonly<Record<Exclude<keyof LogFields, 'error'>, true>> = {
  stream: true,
  sequence: true,
  eventId: true,
  eventType: true,
  identity: true,
  reference: true,
  hitId: true,
  party: true,
  ruleset: true,
  agreement: true,
  kid: true,
  topic: true,
  partition: true,
  offset: true,
  group: true,
  check: true,
  component: true,
  code: true,
  state: true,
  disposition: true,
  incidentId: true,
  attempt: true,
  count: true,
  lag: true,
  size: true,
  durationMs: true,
  requestId: true,
  method: true,
  route: true,
  status: true,
  host: true,
  port: true,
  version: true,
  signal: true,
};

const MAX_TEXT = 512;

/** Copies the allowed fields; a value that is not a short text, number or boolean is left out. */
export function allowedFields(fields: LogFields): Record<string, string | number | boolean> {
  const result: Record<string, string | number | boolean> = {};
  for (const [name, value] of Object.entries(fields) as [string, unknown][]) {
    if (!Object.hasOwn(ALLOWED, name)) continue;
    if (typeof value === 'string') result[name] = value.slice(0, MAX_TEXT);
    else if (typeof value === 'number' || typeof value === 'boolean') result[name] = value;
  }
  return result;
}
