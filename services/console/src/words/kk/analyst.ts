import type { analyst as english } from '../en/analyst.js';
import type { Same } from '../same.js';

export const analyst: Same<typeof english> = {
  nav: 'Сәйкестіктер',
};
