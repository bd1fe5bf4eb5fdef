// The one place for what the page may do. Used by start, by the browser tests, and (as a meta
// element, for hosts that set no headers) by the build.

const CSP = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  // One address may be made into a script: the service worker's (src/app/updates.ts).
  'trusted-types': 'rapport-worker',
};

const policy = (entries) => entries.map(([name, value]) => `${name} ${value}`).join('; ');

/** The policy as a meta element, where browsers ignore frame-ancestors and complain about it. */
export const CSP_META = policy(Object.entries(CSP).filter(([name]) => name !== 'frame-ancestors'));

/** The policy of the page that holds everything itself: no file, no host, and these two texts only. */
export const singleCsp = (script, style) =>
  policy(
    Object.entries({
      'default-src': "'none'",
      'script-src': script,
      'style-src': style,
      'img-src': 'data: blob:',
      'font-src': 'data:',
      // Its fonts, which are data as well.
      'connect-src': 'data:',
      'base-uri': "'none'",
      'form-action': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': "'none'",
    }),
  );

export const HEADERS = {
  'Content-Security-Policy': policy(Object.entries(CSP)),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};
