import type { StreamedBody } from '@qalqan/http-kit';
import { MEDIA_TYPES } from './import.dto.js';

/** Bodies that are read as they arrive. */
export const STREAMED_BODIES: readonly StreamedBody[] = [
  { route: '/api/v1/imports/:id/rows', types: Object.values(MEDIA_TYPES) },
];
