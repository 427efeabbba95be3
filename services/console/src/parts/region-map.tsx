import { BORDER_POINTS } from '@qalqan/contracts';
import { geoConicEqualArea, geoPath } from 'd3-geo';
import { useMemo, type ReactNode } from 'react';
import land from 'virtual:region';

export const MAP_WIDTH = 900;
export const MAP_HEIGHT = 560;

/** Equal areas, centred on the region. */
export const projection = geoConicEqualArea()
  .parallels([36, 52])
  .rotate([-66, 0])
  .center([0, 44.5])
  .scale(1250)
  .translate([MAP_WIDTH / 2, MAP_HEIGHT / 2]);

interface Props {
  readonly label: string;
  readonly chosen?: string | null;
  readonly onChoose?: (code: string) => void;
  /** Drawn above the land, in the coordinates of `projection`. */
  readonly children?: ReactNode;
}

/** The region from Natural Earth, drawn here: no tile and no font comes from elsewhere. */
export default function RegionMap({ label, chosen, onChoose, children }: Props) {
  const path = useMemo(() => geoPath(projection), []);
  return (
    <svg className="region-map" viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`} role="group" aria-label={label}>
      <rect className="water" width={MAP_WIDTH} height={MAP_HEIGHT} />
      {land.features.map((country) => (
        <path key={country.properties.name} className="land" d={path(country) ?? ''} />
      ))}
      {children}
      {onChoose !== undefined && <Crossings chosen={chosen ?? null} onChoose={onChoose} />}
    </svg>
  );
}

function Crossings({ chosen, onChoose }: { chosen: string | null; onChoose: (code: string) => void }) {
  return BORDER_POINTS.map(({ code, entry }) => {
    if (entry.lat === undefined || entry.lon === undefined) return null;
    const [x, y] = projection([entry.lon, entry.lat]) ?? [0, 0];
    return (
      <g
        key={code}
        role="button"
        tabIndex={0}
        aria-label={entry.en}
        aria-pressed={code === chosen}
        className="crossing"
        transform={`translate(${x} ${y})`}
        onClick={() => onChoose(code)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          onChoose(code);
        }}
      >
        <circle className="crossing-reach" r={12} />
        <circle className="crossing-dot" r={code === chosen ? 8 : 5} />
        <title>{entry.en}</title>
      </g>
    );
  });
}
