import { Suspense, useEffect, useRef, useState } from 'react';
import { Link, Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { AccountMenu } from '../parts/account-menu.js';
import { Button } from '../parts/button.js';
import { Loading } from '../parts/loading.js';
import { Notice } from '../parts/notice.js';
import { partyName } from '../words/names.js';
import { pagesFor, type Page } from './area.js';
import { AREAS } from './areas.js';
import { useDesk, useWords } from './context.js';
import { useOnline } from './online.js';
import { PageFault } from './page-fault.js';

/** Addresses live behind the `#`: a reference never reaches a server's log, and any static hosting will do. */
export function Shell({ signInAgain }: { signInAgain: () => void }) {
  return (
    <Router hook={useHashLocation}>
      <Frame signInAgain={signInAgain} />
    </Router>
  );
}

function Frame({ signInAgain }: { signInAgain: () => void }) {
  const { t } = useWords();
  const { config, session } = useDesk();
  const pages = pagesFor(AREAS, config.service, session.user.roles);
  const online = useOnline();
  const ended = useEnded();
  const main = useFocusOnMove();
  return (
    <div className="frame">
      <a className="skip" href="#content" onClick={(event) => focusMain(event, main.current)}>
        {t('core.skip')}
      </a>
      <header className="top">
        <p className="brand">
          <span className="product">{t('core.product')}</span>{' '}
          <span className="whose">{partyName(t, config.party)}</span>
        </p>
        <Navigation pages={pages} />
        <AccountMenu />
      </header>
      {!online && <Notice tone="warning">{t('core.offline')}</Notice>}
      {ended && (
        <Notice tone="warning">
          {t('core.sessionEnded')} <Button onPress={signInAgain}>{t('core.signIn')}</Button>
        </Notice>
      )}
      <main id="content" ref={main} tabIndex={-1}>
        <PageFault>
          <Suspense fallback={<Loading />}>
            <Pages pages={pages} />
          </Suspense>
        </PageFault>
      </main>
    </div>
  );
}

function Navigation({ pages }: { pages: readonly Page[] }) {
  const { t } = useWords();
  const [location] = useLocation();
  const home = pages[0]?.path;
  return (
    <nav aria-label={t('core.mainNavigation')}>
      <ul>
        {pages.map(({ label, path }) => {
          if (label === undefined) return null;
          const here = location === path || location.startsWith(`${path}/`) || (location === '/' && path === home);
          return (
            <li key={path}>
              <Link href={path} {...(here ? { 'aria-current': 'page' } : {})}>
                {t(label)}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function Pages({ pages }: { pages: readonly Page[] }) {
  const { t } = useWords();
  const [home] = pages;
  if (home === undefined) {
    return (
      <div className="state-block">
        <h1>{t('core.noRole')}</h1>
      </div>
    );
  }
  return (
    <Switch>
      <Route path="/" component={home.component} />
      {pages.map(({ path, component }) => (
        <Route key={path} path={path} component={component} />
      ))}
      <Route>
        <div className="state-block">
          <h1>{t('core.notFound')}</h1>
          <p>{t('core.notFoundHint')}</p>
        </div>
      </Route>
    </Switch>
  );
}

function useEnded(): boolean {
  const { session } = useDesk();
  const [ended, set] = useState(false);
  useEffect(() => session.onEnded(() => set(true)), [session]);
  return ended;
}

/** A new page is read from its beginning, by eye and by screen reader. */
function useFocusOnMove() {
  const [location] = useLocation();
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [location]);
  return main;
}

/** The fragment is the router's: the link moves the focus and leaves the address alone. */
function focusMain(event: { preventDefault: () => void }, main: HTMLElement | null): void {
  event.preventDefault();
  main?.focus();
}
