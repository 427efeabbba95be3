/** One sample of a metric. */
export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

const LINE = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (\S+)/;
const LABEL = /([a-zA-Z_]\w*)="((?:[^"\\]|\\.)*)"/g;
const ESCAPES: Readonly<Record<string, string>> = { '\\n': '\n', '\\"': '"', '\\\\': '\\' };

/** Samples of a Prometheus text exposition whose name is one of these; comments and other lines are passed over. */
export function samplesOf(text: string, names: ReadonlySet<string>): readonly Sample[] {
  const samples: Sample[] = [];
  for (const line of text.split('\n')) {
    const [, name = '', labels = '', value = ''] = LINE.exec(line) ?? [];
    if (names.has(name)) samples.push({ name, labels: labelsIn(labels), value: Number(value) });
  }
  return samples;
}

function labelsIn(text: string): Record<string, string> {
  const labels: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(LABEL)) {
    labels[name] = value.replaceAll(/\\[n"\\]/g, (escaped) => ESCAPES[escaped] ?? escaped);
  }
  return labels;
}

const LAG = 'qalqan_consumer_lag_records';
const POSITION = 'qalqan_stream_position_events';
const STATE = 'qalqan_stream_state';
const PAUSED = 'qalqan_stream_paused_seconds';
const UNSENT = 'qalqan_outbox_unsent_records';
const AGE = 'qalqan_outbox_age_seconds';
const QUARANTINED = 'qalqan_quarantine_open_records';
const WANTED = new Set([LAG, POSITION, STATE, PAUSED, UNSENT, AGE, QUARANTINED]);

export type StreamState = 'live' | 'paused' | 'forked';
const STATES: readonly StreamState[] = ['live', 'paused', 'forked'];

export interface StreamRow {
  readonly stream: string;
  readonly position: number;
  readonly state: StreamState;
  readonly pausedSeconds: number;
}

/** How the flow of records stands at one service. */
export interface Flow {
  /** Records that wait in a topic, by topic. */
  readonly lag: readonly { readonly topic: string; readonly records: number }[];
  readonly streams: readonly StreamRow[];
  readonly unsent: number;
  readonly ageSeconds: number;
  /** Open records of the quarantine. */
  readonly quarantined: number;
}

/** Reads the flow from the metrics of a service. */
export function flowOf(text: string): Flow {
  const samples = samplesOf(text, WANTED);
  const of = (name: string) => samples.filter((sample) => sample.name === name);
  const sum = (name: string) => of(name).reduce((total, { value }) => total + value, 0);
  const at = (name: string, stream: string) => of(name).find(({ labels }) => labels['stream'] === stream)?.value ?? 0;
  return {
    lag: of(LAG).map(({ labels, value }) => ({ topic: labels['topic'] ?? '', records: value })),
    streams: of(POSITION).map(({ labels, value }) => {
      const stream = labels['stream'] ?? '';
      return {
        ...{ stream, position: value },
        state: STATES[at(STATE, stream)] ?? 'live',
        pausedSeconds: at(PAUSED, stream),
      };
    }),
    unsent: sum(UNSENT),
    ageSeconds: Math.max(0, ...of(AGE).map(({ value }) => value)),
    quarantined: sum(QUARANTINED),
  };
}
