import { lazy } from 'react';
import type { Area } from '../../app/area.js';

const AUDITORS = ['auditor'];
const WATCHERS = ['auditor', 'operator'];

export const audit: Area = {
  id: 'audit',
  services: ['audit-log'],
  pages: [
    { path: '/log', label: 'audit.navLog', roles: AUDITORS, component: lazy(() => import('./log/log-page.js')) },
    { path: '/log/:index', roles: AUDITORS, component: lazy(() => import('./log/entry-page.js')) },
    {
      path: '/verify',
      label: 'audit.navVerify',
      roles: AUDITORS,
      component: lazy(() => import('./verify/verify-page.js')),
    },
    {
      path: '/replays',
      label: 'audit.navReplay',
      roles: WATCHERS,
      component: lazy(() => import('./replay/replay-page.js')),
    },
    { path: '/replays/:id', roles: WATCHERS, component: lazy(() => import('./replay/replay-page.js')) },
  ],
};
