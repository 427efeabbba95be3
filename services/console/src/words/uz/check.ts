import type { check as english } from '../en/check.js';
import type { Same } from '../same.js';

export const check: Same<typeof english> = {
  nav: 'Tezkor tekshiruv',
};
