import type { form as english } from '../en/form.js';
import type { Same } from '../same.js';

export const form: Same<typeof english> = {
  title: 'Хабари нав',
};
