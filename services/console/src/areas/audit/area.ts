import type { Area } from '../../app/area.js';

export const audit: Area = { id: 'audit', services: ['audit-log'], pages: [] };
