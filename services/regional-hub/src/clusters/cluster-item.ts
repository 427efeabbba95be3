import type { Cluster, ClusterAround, ClusterLink, LiveAlert, PersonName } from '@qalqan/correlation';

/** A person of an alert, as one of a cluster. */
export interface ClusterPerson {
  /** `<reference>#<place in persons>`: the name by which links call him. */
  readonly id: PersonName;
  readonly alert: string;
  readonly party: string;
  /** As the alert states them. */
  readonly names: readonly string[];
}

/** A link with the verdict that stands on its hit, which an analyst may have given. */
export interface ClusterLinkItem extends ClusterLink {
  /** Identity of the event in the log; null where nobody has judged. */
  readonly verdict: string | null;
}

/** People of different alerts who are one, and every link that makes them so: without a link, they fall apart there. */
export interface ClusterItem {
  readonly id: PersonName;
  /** False when it has more people than are shown. */
  readonly whole: boolean;
  readonly people: readonly ClusterPerson[];
  readonly links: readonly ClusterLinkItem[];
}

/** Reference and place that a person's name is made of. */
export function placeOf(person: PersonName): { readonly reference: string; readonly at: number } {
  const end = person.lastIndexOf('#');
  return { reference: person.slice(0, end), at: Number(person.slice(end + 1)) };
}

export function clusterItemOf(
  { id, people, links }: Cluster,
  { whole }: ClusterAround,
  alerts: ReadonlyMap<string, LiveAlert>,
  verdicts: ReadonlyMap<string, { readonly identity: string }>,
): ClusterItem {
  return {
    id,
    whole,
    people: people.flatMap((person) => {
      const { reference, at } = placeOf(person);
      const alert = alerts.get(reference);
      if (alert === undefined) return [];
      const names = alert.people?.persons.find((one) => one.at === at)?.names ?? [];
      return [{ id: person, alert: reference, party: alert.owner, names: names.map(({ text }) => text) }];
    }),
    links: links.map((link) => ({ ...link, verdict: verdicts.get(link.hit)?.identity ?? null })),
  };
}
