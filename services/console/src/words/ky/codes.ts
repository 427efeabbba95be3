import type { codes as english } from '../en/codes.js';
import type { Same } from '../same.js';

export const codes: Same<typeof english> = {
  'verdict/proposed': 'Бааланган эмес',
};
