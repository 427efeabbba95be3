import type { Field } from './fields.js';

const INTEGER = /^(0|-?[1-9][0-9]{0,14})$/;

/**
 * Turns the text of a variable into the value its schema expects. Text in another form is handed on as it is, so that
 * the schema refuses it: `4e3`, `0x10`, `yes` and `1.0` are mistakes, not numbers and flags.
 */
export function readText(field: Field, raw: string): unknown {
  switch (field.form) {
    case 'text':
      return raw;
    case 'number':
      return INTEGER.test(raw) ? Number(raw) : raw;
    case 'flag':
      return raw === 'true' ? true : raw === 'false' ? false : raw;
    case 'list':
      return raw.split(',').map((item) => item.trim());
  }
}
