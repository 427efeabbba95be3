import { Type } from '@sinclair/typebox';
import { Code, CountryCode, FreeText, PartialDate, closed } from '../text-forms.js';

const Position = Type.Object(
  {
    latitude: Type.Number({ minimum: -90, maximum: 90, description: 'WGS 84, degrees' }),
    longitude: Type.Number({ minimum: -180, maximum: 180, description: 'WGS 84, degrees' }),
    uncertainty: Type.Number({
      exclusiveMinimum: 0,
      maximum: 1_000_000,
      description: 'radius in metres; a point without it says too much',
    }),
  },
  closed,
);

/** Names of places collide across the region, so a known point is given by its code and the name is for people. */
export const Place = Type.Object(
  {
    name: FreeText(200, 'place as its source names it'),
    country: CountryCode('country'),
    point: Type.Optional(Code('border-point', 'crossing between two states, by its stable id')),
    locality: Type.Optional(Code('place', 'town, port, airport or province, by its stable id')),
    position: Type.Optional(Position),
  },
  closed,
);

/** One stage of a route, and whether it is known or only suspected. */
export const RouteStage = Type.Object(
  {
    stage: Code('route-stage', 'origin, departure, transit, destination'),
    certainty: Code('certainty', 'known or suspected'),
    place: Place,
    on: Type.Optional(PartialDate('when it was, or is expected, there')),
  },
  closed,
);
