import type { Family, Sample } from './exposition.js';

/** Something that Prometheus' conventions do not want. */
export interface Finding {
  readonly family: string;
  readonly fault: string;
}

/** Base unit of everything that is measured; what it is measured in otherwise has no place in a name. */
const UNITS: Readonly<Record<string, readonly string[]>> = {
  seconds: ['milliseconds', 'microseconds', 'nanoseconds', 'minutes', 'hours', 'days', 'weeks'],
  bytes: ['bits', 'kilobytes', 'megabytes', 'gigabytes', 'kibibytes', 'mebibytes'],
  ratio: ['percent', 'percentage'],
  celsius: ['kelvin', 'fahrenheit'],
};
const ABBREVIATIONS = ['s', 'ms', 'us', 'ns', 'sec', 'secs', 'b', 'kb', 'mb', 'gb', 'kib', 'mib', 'm', 'h', 'd'];
const TYPES = ['counter', 'gauge', 'histogram', 'summary'];
/** Given by Prometheus itself, to the target. */
const TAKEN_LABELS = ['instance', 'job'];
/** One series per value of a label: what is not from a small closed set makes a server run out of memory. */
const MOST_SERIES = 500;
const FROM_DATA = [/^[A-Z]{2,6}-[0-9]{4}-[0-9]{6}/, /[0-9a-f]{32}/, /[0-9]{7}/, /[^\u0020-\u007e]/];

/**
 * What `promtool check metrics` says (its rules, from client_golang's promlint), and what ours must keep besides: labels
 * from small closed sets without data in them, and histograms that add up.
 */
export function lint(families: readonly Family[]): Finding[] {
  return families.flatMap((family) =>
    [...describedFaults(family), ...nameFaults(family), ...labelFaults(family), ...histogramFaults(family)].map(
      (fault) => ({ family: family.name, fault }),
    ),
  );
}

function describedFaults({ help, type }: Family): string[] {
  return [
    ...(help === undefined || help.trim() === '' ? ['no help text'] : []),
    ...(type === undefined || ![...TYPES, 'untyped'].includes(type) ? ['no type'] : []),
  ];
}

function nameFaults({ name, type }: Family): string[] {
  const words = name.split('_');
  const stretched = type === 'histogram' || type === 'summary';
  const suffix = ['_bucket', '_count', '_sum'].find((one) => name.endsWith(one));
  return [
    ...(type === 'counter' && !name.endsWith('_total') ? ['a counter ends in _total'] : []),
    ...(type !== 'counter' && name.endsWith('_total') ? ['only a counter ends in _total'] : []),
    ...(!stretched && suffix !== undefined ? [`${suffix} is for histograms and summaries`] : []),
    ...(name.includes(':') ? ['a colon is for recording rules'] : []),
    ...(/[a-z][A-Z]/.test(name) ? ['snake_case, not camelCase'] : []),
    ...words
      .filter((word) => TYPES.includes(word.toLowerCase()))
      .map((word) => `the type ${word} is no part of a name`),
    ...words.filter((word) => ABBREVIATIONS.includes(word.toLowerCase())).map((word) => `${word} is an abbreviation`),
    ...Object.entries(UNITS).flatMap(([base, others]) =>
      words.filter((word) => others.includes(word)).map((word) => `${base} instead of ${word}`),
    ),
  ];
}

function labelFaults({ samples }: Family): string[] {
  const pairs = samples.flatMap(({ labels }) => Object.entries(labels));
  const names = new Set(pairs.map(([name]) => name));
  return [
    ...[...names].filter((name) => TAKEN_LABELS.includes(name)).map((name) => `the label ${name} is Prometheus' own`),
    ...[...names]
      .filter((name) => !/^[a-z][a-z0-9_]*$/.test(name))
      .map((name) => `the label ${name} is not snake_case`),
    ...(pairs.some(([, value]) => FROM_DATA.some((form) => form.test(value))) ? ['a label holds data'] : []),
    ...(samples.length > MOST_SERIES ? [`more than ${MOST_SERIES} series`] : []),
  ];
}

function histogramFaults({ name, type, samples }: Family): string[] {
  if (type !== 'histogram') return samples.some(({ labels }) => 'le' in labels) ? ['le is for histograms'] : [];
  const buckets = Map.groupBy(
    samples.filter((sample) => sample.name === `${name}_bucket`),
    seriesOf,
  );
  const counts = new Map(
    samples.filter((sample) => sample.name === `${name}_count`).map((sample) => [seriesOf(sample), sample.value]),
  );
  return [...buckets].flatMap(([series, list]) => {
    const rises = list.every(({ value }, at) => at === 0 || value >= (list[at - 1]?.value ?? 0));
    const last = list.at(-1);
    return [
      ...(rises ? [] : ['buckets that fall']),
      ...(last?.labels['le'] === '+Inf' ? [] : ['no bucket for all']),
      ...(last?.value === counts.get(series) ? [] : ['a count that is not that of all']),
    ];
  });
}

function seriesOf({ labels }: Sample): string {
  return JSON.stringify(Object.entries(labels).filter(([name]) => name !== 'le'));
}
