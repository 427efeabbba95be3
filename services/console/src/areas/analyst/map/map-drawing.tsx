import { BORDER_POINTS } from '@qalqan/contracts';
import { useState } from 'react';
import { useWords } from '../../../app/context.js';
import { Button } from '../../../parts/button.js';
import RegionMap, { projection } from '../../../parts/region-map.js';
import type { MapLine, MapPlace, Position } from './map-data.js';

export interface Layers {
  readonly routes: boolean;
  readonly hits: boolean;
  readonly points: boolean;
}

interface Props {
  readonly places: readonly MapPlace[];
  readonly routes: readonly MapLine[];
  readonly links: readonly MapLine[];
  readonly layers: Layers;
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
}

const NEAREST = 4;
/** Only the places with the most alerts are named on the map; the table names all. */
const NAMED = 12;

/** The map; the table below it says the same and can be worked with keys. */
export function MapDrawing({ places, routes, links, layers, chosen, onChoose }: Props) {
  const { t } = useWords();
  const [nearness, setNearness] = useState(1);
  return (
    <div className="map-frame">
      {/* Nearer means larger, and the frame scrolls: by wheel, finger, or arrow keys once it has the focus. */}
      <div className={`map-scroll near-${nearness}`} tabIndex={0} role="region" aria-label={t('analyst.mapTitle')}>
        <RegionMap label={t('analyst.mapLabel')}>
          {layers.points && <Crossings />}
          {layers.hits && links.map((line) => <Line key={line.key} line={line} kind="map-hit" />)}
          {layers.routes && routes.map((line) => <Line key={line.key} line={line} kind="map-route" />)}
          {[...places].reverse().map((place, at) => (
            <Dot
              key={place.key}
              place={place}
              named={places.length - at <= NAMED || place.key === chosen}
              chosen={place.key === chosen}
              onChoose={onChoose}
            />
          ))}
        </RegionMap>
      </div>
      <div className="view-buttons">
        <Button
          aria-label={t('analyst.zoomIn')}
          isDisabled={nearness === NEAREST}
          onPress={() => setNearness(nearness + 1)}
        >
          +
        </Button>
        <Button aria-label={t('analyst.zoomOut')} isDisabled={nearness === 1} onPress={() => setNearness(nearness - 1)}>
          −
        </Button>
      </div>
    </div>
  );
}

const shownAt = ([longitude, latitude]: Position): readonly [number, number] =>
  projection([longitude, latitude]) ?? [0, 0];

function Line({ line: { from, to, suspected }, kind }: { line: MapLine; kind: string }) {
  const [x1, y1] = shownAt(from);
  const [x2, y2] = shownAt(to);
  return <line className={`${kind} ${suspected ? 'suspected' : ''}`} x1={x1} y1={y1} x2={x2} y2={y2} />;
}

function Dot({
  place: { key, name, position, alerts },
  named,
  chosen,
  onChoose,
}: {
  place: MapPlace;
  named: boolean;
  chosen: boolean;
  onChoose: (key: string) => void;
}) {
  const [x, y] = shownAt(position);
  const radius = Math.min(22, 4 + 2.2 * Math.sqrt(alerts.length));
  return (
    <g
      transform={`translate(${x} ${y})`}
      className={chosen ? 'map-place chosen' : 'map-place'}
      onClick={() => onChoose(key)}
    >
      <circle r={radius} />
      <title>{`${name}: ${alerts.length}`}</title>
      {named && (
        <text y={radius + 11} textAnchor="middle">
          {name}
        </text>
      )}
    </g>
  );
}

function Crossings() {
  return BORDER_POINTS.map(({ code, entry: { en, lat, lon } }) => {
    if (lat === undefined || lon === undefined) return null;
    const [x, y] = shownAt([lon, lat]);
    return (
      <rect key={code} className="map-crossing" x={x - 2.5} y={y - 2.5} width={5} height={5}>
        <title>{en}</title>
      </rect>
    );
  });
}
