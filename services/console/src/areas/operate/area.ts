import type { Area } from '../../app/area.js';

export const operate: Area = { id: 'operate', services: ['national-node', 'regional-hub', 'audit-log'], pages: [] };
