import { describe, expect, it } from '@jest/globals';
import { subjectOf } from './subject.js';

describe('what is looked up', () => {
  it('is only what was said of this type, without blanks around it', () => {
    const typed = { number: ' N 123 ', country: 'KZ', name: 'Касымов', birthDate: '' };
    expect(subjectOf('document', typed)).toEqual({
      type: 'document',
      documentType: 'passport',
      country: 'KZ',
      number: 'N 123',
    });
    expect(subjectOf('person', typed)).toEqual({ type: 'person', name: 'Касымов' });
    expect(subjectOf('phone', typed)).toEqual({ type: 'phone', number: 'N 123' });
  });
});
