import { lazy } from 'react';
import type { Area } from '../../app/area.js';

const ANALYSTS = ['hub-analyst'];

export const analyst: Area = {
  id: 'analyst',
  services: ['regional-hub'],
  pages: [
    {
      path: '/hits',
      label: 'analyst.nav',
      roles: ANALYSTS,
      component: lazy(() => import('./queue/queue-page.js')),
    },
    { path: '/hits/:id', roles: ANALYSTS, component: lazy(() => import('./hit/hit-page.js')) },
  ],
};
