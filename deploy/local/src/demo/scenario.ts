import type { AlertBody } from '@qalqan/contracts';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from '../state/folder.js';

/** One alert of a scenario, with a name of its own for the steps that come back to it. */
export interface SceneAlert {
  readonly key: string;
  readonly party: string;
  readonly alert: Partial<AlertBody>;
}

/** What is put right and taken back after all alerts are out. */
export interface Changes {
  readonly corrections: readonly {
    readonly key: string;
    readonly reason: string;
    readonly alert: Partial<AlertBody>;
  }[];
  readonly recalls: readonly { readonly key: string; readonly reason: string }[];
}

/** A pair that the hub must find, and by what; `after` and `until` name the changes that bring it and end it. */
export interface PlantedLink {
  readonly pair: readonly [string, string];
  readonly feature: string;
  readonly tier?: string;
  readonly after?: 'correction';
  readonly until?: 'recall';
}

/** What was planted. Only the report reads it: nothing of it goes to any service. */
export interface Planted {
  readonly links: readonly PlantedLink[];
  /** Values that so many alerts share that they link none of them. */
  readonly groups: readonly { readonly feature: string; readonly members: readonly string[] }[];
  /** Pairs that look alike and must not be linked. */
  readonly lookalikes: readonly { readonly pair: readonly [string, string]; readonly why: string }[];
}

export interface Scenario {
  readonly name: string;
  readonly alerts: readonly SceneAlert[];
  readonly changes: Changes;
  readonly planted: Planted;
}

/** Reads deploy/scenarios/<name>: the alerts of each party, changes, and what was planted. */
export function loadScenario(name: string): Scenario {
  const folder = join(ROOT, 'deploy', 'scenarios', name);
  const read = (...file: string[]): unknown => JSON.parse(readFileSync(join(folder, ...file), 'utf8')) as unknown;
  const alerts = readdirSync(join(folder, 'alerts')).flatMap((file) => {
    const party = basename(file, '.json');
    return (read('alerts', file) as Omit<SceneAlert, 'party'>[]).map((entry) => ({ ...entry, party }));
  });
  return { name, alerts, changes: read('changes.json') as Changes, planted: read('planted.json') as Planted };
}

/** Links that stand once every alert is out. */
export function linksAtFirst({ planted }: Scenario): PlantedLink[] {
  return planted.links.filter(({ after }) => after === undefined);
}

/** Links that stand after the changes. */
export function linksAtLast({ planted }: Scenario): PlantedLink[] {
  return planted.links.filter(({ until }) => until === undefined);
}
