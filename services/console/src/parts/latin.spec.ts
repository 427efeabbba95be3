import { describe, expect, it } from '@jest/globals';
import { inLatin } from './latin.js';

describe('names in Latin letters', () => {
  it.each([
    ['Эмомалӣ Раҳмон', 'Emomali Rahmon'],
    ['Қасым-Жомарт Тоқаев', 'Qasym-Zhomart Toqaev'],
    ['ЩУКИН', 'SHCHUKIN'],
    ['Юлдашев Ўткир', "Yuldashev O'tkir"],
    ['Ң', 'Ng'],
  ])('%s is %s', (name, latin) => expect(inLatin(name)).toBe(latin));

  it('leaves alone what is Latin already', () => expect(inLatin('Gurbanguly Ataýew')).toBeUndefined());
});
