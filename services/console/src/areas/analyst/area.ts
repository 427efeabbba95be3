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
    {
      path: '/links',
      label: 'analyst.navLinks',
      roles: ANALYSTS,
      component: lazy(() => import('./graph/graph-page.js')),
    },
    { path: '/links/:at', roles: ANALYSTS, component: lazy(() => import('./graph/graph-page.js')) },
    { path: '/map', label: 'analyst.navMap', roles: ANALYSTS, component: lazy(() => import('./map/map-page.js')) },
    {
      path: '/counts',
      label: 'analyst.navCounts',
      roles: ANALYSTS,
      component: lazy(() => import('./counts/counts-page.js')),
    },
  ],
};
