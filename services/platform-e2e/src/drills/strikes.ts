import type { FaultPoint } from '@qalqan/config';
import type { Instance } from '../platform/ports.js';

/** A point at which one service is ended. */
export interface Strike {
  readonly instance: Instance;
  readonly point: FaultPoint;
}

/** TJ publishes, KZ reads; the points of a service follow its work in time. */
const POINTS: Readonly<Partial<Record<Instance, readonly FaultPoint[]>>> = {
  tj: ['draft.committed', 'outbox.stored', 'outbox.committed', 'relay.read', 'relay.sent', 'relay.marked'],
  kz: ['consume.fetched', 'consume.handled', 'consume.positioned', 'consume.committed', 'consume.resolved'],
  hub: ['consume.committed', 'fold.changed', 'fold.positioned', 'fold.committed', 'state.stored', 'state.committed'],
  audit: [
    ...(['stage.staged', 'sequencer.read', 'sequencer.hashed', 'sequencer.signed', 'record.written'] as const),
    ...(['sequencer.recorded', 'apply.moved', 'apply.tiled', 'sequencer.applied'] as const),
    ...(['checkpoint.stored', 'sequencer.published'] as const),
  ],
};

const AUDIT_SHARE = 2;

/** Every strike, `tj@relay.sent`, that a drill knows; `only` keeps those whose name or point is in it. */
export function strikes(only?: readonly string[]): Strike[] {
  const all = Object.entries(POINTS).flatMap(([instance, points]) =>
    points.map((point): Strike => ({ instance: instance as Instance, point })),
  );
  const unknown = only?.find((name) => !all.some((strike) => isNamed(strike, name)));
  if (unknown !== undefined) throw new RangeError(`there is no point ${unknown}`);
  return only === undefined ? all : all.filter((strike) => only.some((name) => isNamed(strike, name)));
}

export function nameOf({ instance, point }: Strike): string {
  return `${instance}@${point}`;
}

function isNamed(strike: Strike, name: string): boolean {
  return strike.point === name || nameOf(strike) === name;
}

/**
 * Groups of strikes that are exercised together, one of each service and a pair of the audit log's, which has most: what
 * a group has lost can be told from what the next one has.
 */
export function grouped(all: readonly Strike[]): Strike[][] {
  const groups: Strike[][] = [];
  const places = new Map<Instance, number>();
  for (const strike of all) {
    const { instance } = strike;
    const place = places.get(instance) ?? 0;
    places.set(instance, place + 1);
    const group = instance === 'audit' ? Math.floor(place / AUDIT_SHARE) : place;
    (groups[group] ??= []).push(strike);
  }
  return groups;
}
