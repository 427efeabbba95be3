import { useWords } from '../../../app/context.js';
import { errorKey } from '../../../parts/problem.js';
import { checkIdentifier, isRefused } from '../content/identifier-check.js';
import { inLatin } from '../../../parts/latin.js';
import { valueAt } from '../content/value.js';
import { useForm } from './form-context.js';

/** How the platform will read a number, told while it is typed: the code that compares it later says it. */
export function IdentifierHint({ pointer }: { pointer: string }) {
  const { t } = useWords();
  const { draft } = useForm();
  const reading = checkIdentifier(draft, pointer);
  if (reading === undefined) return null;
  if (isRefused(reading)) return <span className="hint warn">{t(errorKey(reading.refused))}</span>;
  if (reading.check === 'failed') return <span className="hint warn">{t('form.idFailed')}</span>;
  const key = reading.check === 'passed' ? 'form.idPassed' : 'form.idRead';
  return (
    <span className={reading.check === 'passed' ? 'hint good' : 'hint'}>
      {t(key, { value: reading.value })} {reading.shape === 'unknown' && t('form.idUnusual')}
    </span>
  );
}

/** A name in Cyrillic letters as an officer who does not read them would say it. */
export function LatinHint({ pointer }: { pointer: string }) {
  const { t } = useWords();
  const { draft } = useForm();
  const value = valueAt(draft, pointer);
  if (!/\/names\/\d+\/text$/.test(pointer) || typeof value !== 'string') return null;
  const text = inLatin(value);
  return text === undefined ? null : <span className="hint">{t('form.latin', { text })}</span>;
}
