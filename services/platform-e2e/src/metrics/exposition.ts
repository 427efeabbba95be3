/** One line of values. */
export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** A metric as Prometheus reads it: its two lines of description and its samples. */
export interface Family {
  readonly name: string;
  readonly help: string | undefined;
  readonly type: string | undefined;
  readonly samples: readonly Sample[];
}

const COMMENT = /^# (HELP|TYPE) ([a-zA-Z_:][a-zA-Z0-9_:]*) ?(.*)$/;
const SAMPLE = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})? ([^ ]+)$/;
const LABEL = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\]|\\.)*)"(?:,|$)/y;
const SUFFIXES = ['_bucket', '_sum', '_count'];

/** Reads the text format that `GET /metrics` serves (version 0.0.4); throws a SyntaxError at a line that is none. */
export function parseExposition(text: string): Family[] {
  const families = new Map<string, { help?: string; type?: string; samples: Sample[] }>();
  const of = (name: string) => {
    const known = families.get(name) ?? { samples: [] };
    families.set(name, known);
    return known;
  };
  for (const line of text.split('\n').filter((one) => one !== '')) {
    const comment = COMMENT.exec(line);
    if (comment !== null) {
      const [, what, name = '', rest = ''] = comment;
      if (what === 'HELP') of(name).help = rest;
      else of(name).type = rest;
    } else if (!line.startsWith('#')) {
      const sample = sampleOf(line);
      of(familyOf(sample.name, families)).samples.push(sample);
    }
  }
  return [...families].map(([name, { help, type, samples }]) => ({ name, help, type, samples }));
}

function sampleOf(line: string): Sample {
  const [, name = '', labels = '', value = ''] = SAMPLE.exec(line) ?? [];
  if (name === '') throw new SyntaxError(`no sample: ${line}`);
  return { name, labels: labelsOf(labels, line), value: value === '+Inf' ? Infinity : Number(value) };
}

function labelsOf(text: string, line: string): Record<string, string> {
  const labels: Record<string, string> = {};
  LABEL.lastIndex = 0;
  while (LABEL.lastIndex < text.length) {
    const [, name = '', value = ''] = LABEL.exec(text) ?? [];
    if (name === '') throw new SyntaxError(`no labels: ${line}`);
    labels[name] = value;
  }
  return labels;
}

/** Samples of a histogram or summary have other names than their family. */
function familyOf(name: string, families: ReadonlyMap<string, unknown>): string {
  const suffix = SUFFIXES.find((one) => name.endsWith(one) && families.has(name.slice(0, -one.length)));
  return suffix === undefined ? name : name.slice(0, -suffix.length);
}
