import { CODE_LISTS } from '@qalqan/contracts';
import { useMemo, useState, type ReactNode } from 'react';
import { useWords } from '../../../app/context.js';
import { Button } from '../../../parts/button.js';
import { codeLabel } from '../../../parts/code-label.js';
import { Loading } from '../../../parts/loading.js';
import { Problem } from '../../../parts/problem.js';
import { formatPartial } from '../../../words/dates.js';
import type { HubAlert } from '../queries.js';
import { usePicture } from '../use-picture.js';
import { Choice } from '../view/choice.js';
import { MapDrawing, type Layers } from './map-drawing.js';
import { dateOfDay, dayOf, hitLines, placesOf, routesOf, within } from './map-data.js';
import { PlaceTable } from './place-table.js';

const KINDS = Object.keys(CODE_LISTS.get('alert-kind')?.codes ?? {});
const PERIODS = [7, 30, 90, 365];
const LAYERS = ['routes', 'hits', 'points'] as const;

/** Where and when: places of alerts, their routes, and hits between places. */
export default function MapPage() {
  const { t } = useWords();
  const { alerts, hits, byReference, loading, error, reload } = usePicture();
  const [first, last] = useMemo(() => span(alerts), [alerts]);
  const [kind, setKind] = useState('');
  const [until, setUntil] = useState<number>();
  const [days, setDays] = useState<number>();
  const [layers, setLayers] = useState<Layers>({ routes: true, hits: true, points: true });
  const [chosen, setChosen] = useState<string>();
  const end = Math.min(until ?? last, last);
  const shown = useMemo(
    () => alerts.filter((alert) => within(alert, { kind, until: end, days })),
    [alerts, kind, end, days],
  );
  const { places, without } = useMemo(() => placesOf(shown), [shown]);
  const routes = useMemo(() => routesOf(shown), [shown]);
  const links = useMemo(() => {
    const references = new Set(shown.map(({ reference }) => reference));
    const both = hits.filter(({ alerts: pair }) => pair.every((reference) => references.has(reference)));
    return hitLines(both, byReference);
  }, [shown, hits, byReference]);
  return (
    <div className="analyst-page">
      <div className="page-head">
        <h1>{t('analyst.mapTitle')}</h1>
        <Button onPress={() => window.print()}>{t('core.print')}</Button>
      </div>
      <Filters {...{ kind, setKind, days, setDays, layers, setLayers }}>
        <TimeSlider first={first} last={last} value={end} onChange={setUntil} />
      </Filters>
      {error !== null && <Problem error={error} onRetry={reload} />}
      {loading ? (
        <Loading />
      ) : (
        <>
          <MapDrawing
            places={places}
            routes={routes}
            links={links}
            layers={layers}
            chosen={chosen}
            onChoose={setChosen}
          />
          {without > 0 && <p className="hint">{t('analyst.withoutPlace', { count: without })}</p>}
          <PlaceTable places={places} chosen={chosen} onChoose={setChosen} />
        </>
      )}
    </div>
  );
}

interface FilterProps {
  readonly kind: string;
  readonly setKind: (kind: string) => void;
  readonly days: number | undefined;
  readonly setDays: (days: number | undefined) => void;
  readonly layers: Layers;
  readonly setLayers: (layers: Layers) => void;
  readonly children: ReactNode;
}

function Filters({ kind, setKind, days, setDays, layers, setLayers, children }: FilterProps) {
  const { t } = useWords();
  return (
    <div className="filters">
      <Choice
        label={t('analyst.filterKind')}
        value={kind}
        onChange={setKind}
        options={KINDS.map((value) => ({ value, label: codeLabel(t, 'alert-kind', value) }))}
      />
      <Choice
        label={t('analyst.period')}
        value={days === undefined ? '' : String(days)}
        onChange={(value) => setDays(value === '' ? undefined : Number(value))}
        options={PERIODS.map((value) => ({ value: String(value), label: t('analyst.lastDays', { count: value }) }))}
      />
      {children}
      <fieldset className="choices">
        <legend className="hint">{t('analyst.layers')}</legend>
        {LAYERS.map((layer) => (
          <label key={layer} className="choice">
            <input
              type="checkbox"
              checked={layers[layer]}
              onChange={() => setLayers({ ...layers, [layer]: !layers[layer] })}
            />
            <span className={`swatch ${layer}`} aria-hidden="true" />
            {t(`analyst.layer_${layer}`)}
          </label>
        ))}
      </fieldset>
    </div>
  );
}

interface SliderProps {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly onChange: (day: number) => void;
}

/** The device's own slider: arrow keys move it by a day, page keys by a tenth. */
function TimeSlider({ first, last, value, onChange }: SliderProps) {
  const { t, language } = useWords();
  const label = t('analyst.until', { date: formatPartial(language, dateOfDay(value)) });
  return (
    <label className="choice-field time-slider">
      <span className="hint">{label}</span>
      <input
        type="range"
        min={first}
        max={last}
        value={value}
        aria-valuetext={label}
        onChange={({ target }) => onChange(Number(target.value))}
      />
    </label>
  );
}

/** First and last day of the alerts; today when there are none. */
function span(alerts: readonly HubAlert[]): readonly [number, number] {
  const all = alerts.map(dayOf).filter(Number.isFinite);
  if (all.length === 0) return [0, 0];
  return [Math.min(...all), Math.max(...all)];
}
