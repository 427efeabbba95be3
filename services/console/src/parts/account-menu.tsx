import { useState } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useDesk, useWords } from '../app/context.js';
import { THEMES, applyTheme, storedTheme, type Theme } from '../app/theme.js';
import type { WordKey } from '../words/translator.js';
import { core } from '../words/en/core.js';
import { Button } from './button.js';
import { LanguageChoice } from './language-choice.js';

const THEME_LABELS: Readonly<Record<Theme, WordKey>> = {
  system: 'core.themeSystem',
  light: 'core.themeLight',
  dark: 'core.themeDark',
};

/** Who is signed in and with which roles, language, appearance, and the way out. */
export function AccountMenu() {
  const { t } = useWords();
  const { session } = useDesk();
  const { name, roles } = session.user;
  return (
    <DialogTrigger>
      <Button kind="quiet">
        <span className="visually-hidden">{t('core.account')}: </span>
        <span className="initials" aria-hidden="true">
          {initials(name)}
        </span>
        <span className="account-name">{name}</span>
      </Button>
      <Popover placement="bottom end" className="popover">
        <Dialog className="account" aria-label={t('core.account')}>
          <p>
            {t('core.signedInAs', { name })}
            <br />
            <span className="hint">{roles.map((role) => roleName(t, role)).join(', ')}</span>
          </p>
          <LanguageChoice />
          <ThemeChoice />
          <Button onPress={session.signOut}>{t('core.signOut')}</Button>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function ThemeChoice() {
  const { t } = useWords();
  const [theme, set] = useState(storedTheme);
  const choose = (value: string) => {
    const next = THEMES.find((one) => one === value) ?? 'system';
    applyTheme(next);
    set(next);
  };
  return (
    <label className="inline-field">
      <span>{t('core.theme')}</span>
      <select value={theme} onChange={({ target }) => choose(target.value)}>
        {THEMES.map((one) => (
          <option key={one} value={one}>
            {t(THEME_LABELS[one])}
          </option>
        ))}
      </select>
    </label>
  );
}

function roleName(t: (key: WordKey) => string, role: string): string {
  const key = `role_${role}`;
  return key in core ? t(`core.${key}` as WordKey) : role;
}

function initials(name: string): string {
  return name
    .split(/\s+/)
    .slice(0, 2)
    .map((part) => part.charAt(0).toLocaleUpperCase())
    .join('');
}
