import { useWords } from '../app/context.js';
import { LANGUAGES, LANGUAGE_CODES, isLanguage } from '../words/languages.js';

/** The native control: it opens as the device's own list on a phone. */
export function LanguageChoice() {
  const { t, language, choose } = useWords();
  return (
    <label className="inline-field">
      <span>{t('core.language')}</span>
      <select value={language} onChange={({ target }) => isLanguage(target.value) && choose(target.value)}>
        {LANGUAGE_CODES.map((code) => (
          <option key={code} value={code} lang={code}>
            {LANGUAGES[code]}
          </option>
        ))}
      </select>
    </label>
  );
}
