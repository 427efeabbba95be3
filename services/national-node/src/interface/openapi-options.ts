import type { OpenApiOptions } from '@qalqan/http-kit';
import { SCHEMAS } from './schemas.js';

/** What the document says about the interface; the version is that of the interface, not of the build. */
export const OPENAPI_OPTIONS: OpenApiOptions = {
  title: 'National node',
  description:
    "A party's own node: its alerts from draft to recall, what others addressed to it, and where each comes from.",
  version: '1',
  schemas: SCHEMAS,
};
