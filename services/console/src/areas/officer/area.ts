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
    { path: '/check', label: 'check.nav', roles: READERS, component: lazy(() => import('./check/check-page.js')) },
    {
      path: '/draft',
      label: 'officer.newAlert',
      roles: ['drafter'],
      component: lazy(() => import('./form/draft-page.js')),
    },
    { path: '/draft/:reference', roles: ['drafter'], component: lazy(() => import('./form/draft-page.js')) },
    { path: '/hits/:id', roles: READERS, component: lazy(() => import('./hits/hit-page.js')) },
    { path: '/alerts/:reference', roles: READERS, component: lazy(() => import('./alert/alert-page.js')) },
  ],
};
