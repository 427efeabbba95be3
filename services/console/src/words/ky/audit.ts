import type { audit as english } from '../en/audit.js';
import type { Same } from '../same.js';

export const audit: Same<typeof english> = {
  nav: 'Журнал',
};
