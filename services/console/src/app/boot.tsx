import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createApi, mayRetry } from '../platform/api.js';
import { loadConsoleConfig, type ConsoleConfig } from '../platform/console-config.js';
import { followLive } from '../platform/live.js';
import { SignIn, type Session } from '../platform/session.js';
import { bestLanguage, isLanguage, type Language } from '../words/languages.js';
import { loadWords } from '../words/load.js';
import { translator, type Translate } from '../words/translator.js';
import { DeskContext, SpeechContext, useWords } from './context.js';
import { PageFault } from './page-fault.js';
import { Shell } from './shell.js';
import { SignInPage } from './sign-in-page.js';

const LANGUAGE = 'qalqan.language';

/** Language first, then who is here, then the work. */
export function Boot() {
  const [language, choose] = useLanguage();
  const t = useTranslate(language);
  if (t === undefined) return null;
  return (
    <SpeechContext value={{ language, t, choose }}>
      <I18nProvider locale={language}>
        <PageFault>
          <Entrance />
        </PageFault>
      </I18nProvider>
    </SpeechContext>
  );
}

function useLanguage(): [Language, (language: Language) => void] {
  const [language, set] = useState<Language>(() => {
    const stored = localStorage.getItem(LANGUAGE);
    return isLanguage(stored) ? stored : bestLanguage(navigator.languages);
  });
  return [
    language,
    (next) => {
      localStorage.setItem(LANGUAGE, next);
      set(next);
    },
  ];
}

/** The former language stays until the next one has come. */
function useTranslate(language: Language): Translate | undefined {
  const [speech, set] = useState<{ t: Translate }>();
  useEffect(() => {
    let current = true;
    void loadWords(language).then((words) => {
      if (!current) return;
      document.documentElement.lang = language;
      set({ t: translator(language, words) });
    });
    return () => {
      current = false;
    };
  }, [language]);
  return speech?.t;
}

type Arrival =
  | { readonly state: 'asking' }
  | { readonly state: 'unreachable' }
  | { readonly state: 'outside'; readonly signIn: SignIn; readonly failed: boolean }
  | { readonly state: 'inside'; readonly config: ConsoleConfig; readonly session: Session; readonly signIn: SignIn };

function Entrance() {
  const { language } = useWords();
  const [arrival, set] = useState<Arrival>({ state: 'asking' });
  useEffect(() => {
    void arrive().then(set);
  }, []);
  if (arrival.state === 'asking') return <div className="splash" aria-busy="true" />;
  if (arrival.state === 'unreachable') return <SignInPage fault="network" onSignIn={() => window.location.reload()} />;
  if (arrival.state === 'outside') {
    const begin = () => arrival.signIn.begin(window.location.hash, language);
    const instance = arrival.signIn.config.party;
    return <SignInPage instance={instance} {...(arrival.failed ? { fault: 'failed' } : {})} onSignIn={begin} />;
  }
  return (
    <SignedIn {...arrival}>
      <Shell signInAgain={() => void arrival.signIn.begin(window.location.hash, language)} />
    </SignedIn>
  );
}

/** React mounts an effect twice in development, and a code is good for one exchange: the arrival is shared. */
let arriving: Promise<Arrival> | undefined;

function arrive(): Promise<Arrival> {
  arriving ??= arriveOnce();
  return arriving;
}

async function arriveOnce(): Promise<Arrival> {
  let config: ConsoleConfig;
  try {
    config = await loadConsoleConfig();
  } catch {
    return { state: 'unreachable' };
  }
  const signIn = new SignIn(config);
  try {
    const done = await signIn.complete();
    if (done === undefined) return { state: 'outside', signIn, failed: false };
    window.location.hash = done.returnTo === '' ? '#/' : done.returnTo;
    return { state: 'inside', config, session: done.session, signIn };
  } catch {
    return { state: 'outside', signIn, failed: true };
  }
}

function SignedIn({ config, session, children }: { config: ConsoleConfig; session: Session; children: ReactNode }) {
  const queries = useMemo(
    () =>
      new QueryClient({ defaultOptions: { queries: { retry: mayRetry, staleTime: 5_000, refetchInterval: 60_000 } } }),
    [],
  );
  useEffect(() => {
    const stop = new AbortController();
    followLive(session, queries, stop.signal);
    return () => stop.abort();
  }, [session, queries]);
  const desk = useMemo(() => ({ config, session, api: createApi(session) }), [config, session]);
  return (
    <DeskContext value={desk}>
      <QueryClientProvider client={queries}>{children}</QueryClientProvider>
    </DeskContext>
  );
}
