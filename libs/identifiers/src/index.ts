export {
  MAX_IDENTIFIER_LENGTH,
  SCHEMES,
  isRefused,
  type Check,
  type Context,
  type Derived,
  type Identifier,
  type IdentifierRefusal,
  type Reading,
  type Refused,
  type Scheme,
  type Shape,
} from './identifier.js';
export { parseIdentifier } from './parse-identifier.js';
export { parseMrz, type MachineReadableZone, type MrzContext, type MrzDate } from './mrz/parse-mrz.js';
export type { MrzFormat } from './mrz/layouts.js';
export { LOOKALIKES } from './text/lookalikes.js';
