import { lazy } from 'react';
import type { Area } from '../../app/area.js';

const OFFICERS = ['drafter', 'releaser'];
const READERS = [...OFFICERS, 'analyst'];

export const officer: Area = {
  id: 'officer',
  services: ['national-node'],
  pages: [
    {
      path: '/inbox',
      label: 'officer.navInbox',
      roles: READERS,
      component: lazy(() => import('./inbox/inbox-page.js')),
    },
    { path: '/alerts/:reference', roles: READERS, component: lazy(() => import('./alert/alert-page.js')) },
  ],
};
