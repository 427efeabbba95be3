import type { ClientMetadata } from 'oidc-provider';

/** The console's client id, the same at every issuer: it stands in a page that everybody can read. */
export const CONSOLE_CLIENT = 'console';

/** Where the console lies, and where a sign-in and a sign-out lead back to: these two addresses and no other. */
export interface ConsoleAddresses {
  readonly origin: string;
  readonly signedIn: string;
  readonly signedOut: string;
}

/** Addresses of the console that a service serves at its root. */
export function consoleAt(url: string): ConsoleAddresses {
  const { origin } = new URL(url);
  return { origin, signedIn: `${origin}/signed-in`, signedOut: `${origin}/` };
}

/** A public client (RFC 6749 §2.1): a secret in a browser would be none, PKCE binds a code to who asked for it. */
export function consoleClient(console: ConsoleAddresses, algorithm: 'ES256'): ClientMetadata {
  return {
    client_id: CONSOLE_CLIENT,
    application_type: 'web',
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    redirect_uris: [console.signedIn],
    post_logout_redirect_uris: [console.signedOut],
    id_token_signed_response_alg: algorithm,
  };
}
