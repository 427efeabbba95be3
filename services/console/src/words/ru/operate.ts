import type { operate as english } from '../en/operate.js';
import type { Same } from '../same.js';

export const operate: Same<typeof english> = {
  nav: 'Эксплуатация',
};
