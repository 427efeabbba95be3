import { analyst } from '../areas/analyst/area.js';
import { audit } from '../areas/audit/area.js';
import { officer } from '../areas/officer/area.js';
import { operate } from '../areas/operate/area.js';
import type { Area } from './area.js';

/** Every area, in the order of the navigation. */
export const AREAS: readonly Area[] = [officer, analyst, audit, operate];
