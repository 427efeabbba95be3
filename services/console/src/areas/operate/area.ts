import { lazy } from 'react';
import type { Area } from '../../app/area.js';

const OPERATORS = ['operator'];

export const operate: Area = {
  id: 'operate',
  services: ['national-node', 'regional-hub', 'audit-log'],
  pages: [
    {
      path: '/health',
      label: 'operate.navHealth',
      roles: OPERATORS,
      component: lazy(() => import('./health-page.js')),
    },
    {
      path: '/quarantine',
      label: 'operate.navQuarantine',
      roles: OPERATORS,
      component: lazy(() => import('./quarantine-page.js')),
    },
    { path: '/quarantine/:id', roles: OPERATORS, component: lazy(() => import('./quarantined-page.js')) },
    {
      path: '/agreement',
      label: 'operate.navAgreement',
      roles: ['operator', 'auditor'],
      component: lazy(() => import('./agreement-page.js')),
    },
    {
      path: '/store',
      label: 'operate.navStore',
      roles: ['operator', 'auditor'],
      component: lazy(() => import('./store-page.js')),
    },
  ],
};
