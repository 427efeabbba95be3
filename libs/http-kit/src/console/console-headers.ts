/**
 * Headers of the console's own files. Everything comes from the service itself; the one other place that a page may call is
 * the issuer, for tokens. Proofs are checked in the browser from what the service gives, so that no further origin is needed.
 */
export function consoleHeaders(issuer: string): Readonly<Record<string, string>> {
  const identity = new URL(issuer).origin;
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self' ${identity}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    `form-action 'self' ${identity}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ];
  return {
    'content-security-policy': policy.join('; '),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  };
}

const YEAR_SECONDS = 365 * 24 * 3600;

/**
 * How long a browser may keep a file: one that has its digest in its name for ever, the page that names the others not at
 * all, the rest only while the service confirms it.
 */
export function cacheRuleOf(path: string): string {
  if (/^assets\/.+-[A-Za-z0-9_-]{8,}\.[a-z0-9]+$/.test(path)) return `public, max-age=${YEAR_SECONDS}, immutable`;
  return path === INDEX ? 'no-store' : 'no-cache';
}

/** The page that is the console. */
export const INDEX = 'index.html';
