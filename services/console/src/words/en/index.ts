import type { Same } from '../same.js';
import { analyst } from './analyst.js';
import { audit } from './audit.js';
import { check } from './check.js';
import { codes } from './codes.js';
import { core } from './core.js';
import { countries } from './countries.js';
import { errors } from './errors.js';
import { form } from './form.js';
import { officer } from './officer.js';
import { operate } from './operate.js';

const all = { core, officer, form, check, analyst, audit, operate, errors, codes, countries };

/** All messages of one language, area by area. */
export type Words = { readonly [Area in keyof typeof all]: Same<(typeof all)[Area]> };

export const words: Words = all;
