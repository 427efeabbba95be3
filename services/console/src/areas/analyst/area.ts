import type { Area } from '../../app/area.js';

export const analyst: Area = { id: 'analyst', services: ['regional-hub'], pages: [] };
