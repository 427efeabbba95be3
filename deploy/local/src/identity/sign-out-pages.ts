import type { KoaContextWithOIDC } from 'oidc-provider';
import { html, Html } from './html.js';
import type { IssuerPlan } from './issuer.js';
import { page, pageHeaders, SIGN_OUT_SCRIPT } from './page.js';
import { chooseLanguage, LANGUAGES, type Language } from './words/languages.js';

/** What pages need to know of their issuer. */
type Place = Pick<IssuerPlan, 'party' | 'console'>;

/** Answers a request of the provider with a page of ours. */
export function answerPage(ctx: KoaContextWithOIDC, { console }: Place, document: string): void {
  ctx.type = 'html';
  ctx.set(pageHeaders([console.origin]));
  ctx.body = document;
}

/** Asks whether the session is to end; answers for the reader when the one who is signed in asked for it. */
export function signOutPage(ctx: KoaContextWithOIDC, place: Place, form: string): string {
  const language = languageOf(ctx);
  const { signOut } = LANGUAGES[language];
  // Without the token of this very session any page on the internet could sign the reader out.
  const asked = ctx.oidc.entities.IdTokenHint?.payload['sub'] === ctx.oidc.session?.accountId;
  const body = html`<h1>${signOut.ask}</h1>
    ${new Html(form)}
    <button type="submit" form="op.logoutForm" name="logout" value="yes">${signOut.yes}</button>
    <button class="second" type="submit" form="op.logoutForm">${signOut.no}</button>
    ${asked ? new Html(`<script>${SIGN_OUT_SCRIPT}</script>`) : ''}`;
  return page({ language, title: titleOf(signOut.title, place, language), body, chooser: false, narrow: true });
}

/** Says that it is done, where no address to go back to was given. */
export function signedOutPage(ctx: KoaContextWithOIDC, place: Place): string {
  const language = languageOf(ctx);
  const { signOut } = LANGUAGES[language];
  const body = html`<h1>${signOut.done}</h1>
    ${backLink(place, language)}`;
  return page({ language, title: titleOf(signOut.title, place, language), body, chooser: false, narrow: true });
}

/** A request that cannot be answered at the client, with the provider's code for who is asked about it. */
export function failurePage(ctx: KoaContextWithOIDC, place: Place, code: string): string {
  const language = languageOf(ctx);
  const { failed } = LANGUAGES[language];
  const body = html`<h1>${failed.title}</h1>
    <p role="alert" class="bad">${failed.text} <code>${code}</code></p>
    ${backLink(place, language)}`;
  return page({ language, title: titleOf(failed.title, place, language), body, chooser: false, narrow: true });
}

/** Way back to the console of the party. */
export function backLink({ console }: Place, language: Language): Html {
  return html`<p><a href="${console.signedOut}">${LANGUAGES[language].start.open}</a></p>`;
}

/** `Sign in – Kazakhstan – Qalqan`. */
export function titleOf(title: string, { party }: Place, language: Language): string {
  return `${title} – ${LANGUAGES[language].places[party] ?? party} – Qalqan`;
}

function languageOf(ctx: KoaContextWithOIDC): Language {
  const wish = ctx.oidc.params?.['ui_locales'];
  return chooseLanguage(typeof wish === 'string' ? wish : undefined, ctx.get('accept-language'));
}
