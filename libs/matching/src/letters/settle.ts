const VOWELS = 'aAeiIoOuU';

/**
 * Takes out of a phone string what spelling systems add or leave out at will: doubled letters, and the glide that
 * some write between vowels or before e (Nazarbayev, Nazarbaev; Yerlan, Erlan).
 */
export function settlePhones(phones: string): string {
  let settled = '';
  for (let at = 0; at < phones.length; at += 1) {
    const phone = phones.charAt(at);
    const last = settled.charAt(settled.length - 1);
    if (phone === last) continue;
    if (phone === 'y' && isSilentGlide(last, phones.charAt(at + 1))) continue;
    settled += phone;
  }
  return settled;
}

function isSilentGlide(before: string, after: string): boolean {
  const beforeVowel = before !== '' && VOWELS.includes(before);
  const afterVowel = after !== '' && VOWELS.includes(after);
  if (after === 'e') return before === '' || beforeVowel;
  return beforeVowel && afterVowel;
}

/** Whether a phone is a vowel. */
export function isVowel(phone: string): boolean {
  return VOWELS.includes(phone);
}
