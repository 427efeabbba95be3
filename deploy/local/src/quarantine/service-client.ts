import { existsSync } from 'node:fs';
import { Api } from '../demo/api.js';
import type { Settings } from '../platform/settings.js';
import { SetupError } from '../servers/setup-error.js';
import { portOf } from '../state/port-plan.js';
import { readCredentials } from '../steps/credentials.js';

const TIMEOUT_MS = 15_000;
const MAX_PLACES = 5;

/** A service said no: `code` is the one of its problem document. */
export class ServiceRefused extends Error {
  override readonly name = 'ServiceRefused';

  constructor(
    readonly status: number,
    readonly code: string,
    detail: string,
  ) {
    super(detail);
  }
}

/** Nobody answered, or not in time: what was asked may have been done. */
export class NoAnswer extends SetupError {}

/** A body that is no JSON. */
export class RawBody {
  constructor(
    readonly type: string,
    readonly bytes: Uint8Array<ArrayBuffer>,
  ) {}
}

/** Asks one instance in the name of one client. */
export type Ask = (method: 'GET' | 'POST', path: string, body?: object) => Promise<unknown>;

/** A client of an instance in the name of `<instance>-operator`; throws `SetupError` when there is no such instance. */
export function operatorOf(settings: Settings, instance: string): Ask {
  return clientOf(settings, instance, { role: 'operator', purpose: 'qalqan quarantine' });
}

/** Whose client asks, and what for, as the service writes it down. */
export interface Asker {
  readonly role: string;
  readonly purpose: string;
}

/** The same in the name of `<instance>-<role>`. */
export function clientOf({ instances, ports, state }: Settings, instance: string, asker: Asker): Ask {
  const known = instances.map(({ id }) => id);
  if (!known.includes(instance)) throw new SetupError(`there is no party ${instance}`, `one of: ${known.join(', ')}`);
  if (!existsSync(state.credentials)) throw new SetupError('there are no credentials yet', 'npm start');
  const api = new Api(readCredentials(state.credentials));
  const base = `http://127.0.0.1:${portOf(ports, instance)}/api/v1`;
  return async (method, path, body) => {
    try {
      return await ask(await api.token(`${instance}-${asker.role}`), method, `${base}${path}`, asker.purpose, body);
    } catch (error) {
      // fetch tells "nobody listens there" and "no answer in time" apart by these two alone.
      if (error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError'))
        throw new NoAnswer(`${instance} does not answer`, 'npx qalqan status', { cause: error });
      throw error;
    }
  };
}

async function ask(token: string, method: string, url: string, purpose: string, body?: object): Promise<unknown> {
  const raw = body instanceof RawBody ? body : undefined;
  const content = raw?.bytes ?? (body === undefined ? undefined : JSON.stringify(body));
  const response = await fetch(url, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      'x-purpose': purpose,
      ...(content === undefined ? {} : { 'content-type': raw?.type ?? 'application/json' }),
    },
    ...(content === undefined ? {} : { body: content }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const text = await response.text();
  if (response.ok) return JSON.parse(text) as unknown;
  throw refusalOf(response.status, text);
}

/** Reads a problem document (RFC 9457); an answer that is none still has its status. */
export function refusalOf(status: number, text: string): ServiceRefused {
  try {
    const { code, detail, errors } = (JSON.parse(text) ?? {}) as { code?: unknown; detail?: unknown; errors?: unknown };
    const said = [typeof detail === 'string' ? detail : '', ...placesOf(errors)];
    if (typeof code === 'string') return new ServiceRefused(status, code, said.join('; '));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return new ServiceRefused(status, `http-${status}`, 'the answer is no problem document');
}

/** The first places that a problem names, with what is wrong there. */
function placesOf(errors: unknown): string[] {
  if (!Array.isArray(errors)) return [];
  const places = errors as readonly { readonly pointer?: unknown; readonly detail?: unknown }[];
  return places.slice(0, MAX_PLACES).map(({ pointer, detail }) => `${String(pointer)} ${String(detail)}`);
}
