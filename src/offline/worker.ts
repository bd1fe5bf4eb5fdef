/**
 * The service worker: it keeps one whole version of Rapport, so that the page comes without a
 * network, and so that an open page finds its parts after a newer version was put in their place.
 * A newer worker waits until a reader asks for it or no page is open. It knows no canvas.
 */

/** What the build writes before this file (`scripts/precache.ts`). Paths are relative to the page. */
declare const FILES: {
  readonly version: string;
  /** The files that are kept, and what each of them must be, as `sha256-…`. */
  readonly now: Readonly<Record<string, string>>;
  /** Large files that few need: kept once someone has asked for them. */
  readonly later: readonly string[];
};

interface Task extends Event {
  waitUntil(done: Promise<unknown>): void;
}
interface Asked extends Task {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
/** The part of a worker's world that is used here; the types of the page know none of it. */
interface World {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(of: { type: 'window'; includeUncontrolled: true }): Promise<readonly unknown[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install', listener: (event: Task) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void;
  addEventListener(type: 'message', listener: (event: Task & MessageEvent) => void): void;
}

const world = globalThis as unknown as World;
const { scope } = world.registration;
/** Other Rapports may live in other folders of the same host. */
const PREFIX = `rapport ${scope} `;
const OWN = PREFIX + FILES.version;
const LATER = `${PREFIX}later`;
const PAGE = './';
/** On one's own machine the host is quick, and another build or program may have the port since. */
const AT_HOME = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(scope).hostname);
/** How many files are fetched at once. */
const AT_ONCE = 6;

const addressOf = (path: string) => new URL(path, scope).href;
const kept = new Set(Object.keys(FILES.now).map(addressOf));
const keptLater = new Set(FILES.later.map(addressOf));

world.addEventListener('install', (event) => event.waitUntil(fill()));

world.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = request.url.replace(/[?#].*/, '');
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') {
    if (address === scope || address === `${scope}index.html`) event.respondWith(page(request));
  } else if (address.startsWith(addressOf('assets/')) || kept.has(address)) {
    event.respondWith(file(address, request));
  }
});

world.addEventListener('message', (event) => {
  const { kind, runs } = (event.data ?? {}) as { kind?: unknown; runs?: unknown };
  if (kind === 'take-over') event.waitUntil(world.skipWaiting());
  // A page that runs this very version: only then is it ours to serve.
  if (kind === 'here' && kept.has(String(runs))) event.waitUntil(settle());
});

/** Keeps all files of this version; where one does not come as it was built, none count. */
async function fill(): Promise<void> {
  const cache = await caches.open(OWN);
  const open = Object.entries(FILES.now);
  const fetchNext = async () => {
    for (let next = open.pop(); next; next = open.pop()) await keep(cache, ...next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, fetchNext));
}

async function keep(cache: Cache, path: string, integrity: string): Promise<void> {
  const address = addressOf(path);
  // A name with a hash is the same file in every version.
  const known = path.startsWith('assets/') ? await caches.match(address) : undefined;
  const answer = known ?? (await fetch(address, { cache: 'no-cache', integrity }));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  const { body, headers } = answer;
  // Made anew: an answer that was redirected may not stand for a page.
  await cache.put(address, answer.redirected ? new Response(body, { headers }) : answer);
}

/** The page as this version has it; on one's own machine, as it is there now. */
async function page(request: Request): Promise<Response> {
  const own = await (await caches.open(OWN)).match(addressOf(PAGE));
  if (!own) return fetch(request);
  return (AT_HOME && (await thereNow(request))) || own;
}

/** What is answered under our address; nothing where nobody does. Another program gets it for good. */
async function thereNow({ url }: Request): Promise<Response | undefined> {
  try {
    const there = await fetch(url, { cache: 'no-store' });
    if (!there.ok) return undefined;
    const isRapport = (await there.clone().text()).includes('<title>Rapport</title>');
    if (!isRapport) await world.registration.unregister();
    return there;
  } catch {
    return undefined;
  }
}

/** A file of this version, or of an older one that still runs somewhere; else from the network. */
async function file(address: string, request: Request): Promise<Response> {
  const known = (await (await caches.open(OWN)).match(address)) ?? (await caches.match(address));
  if (known) return known;
  const answer = await fetch(request);
  if (answer.ok && keptLater.has(address)) {
    await (await caches.open(LATER)).put(address, answer.clone());
  }
  return answer;
}

/**
 * Serves the pages from now on, and throws older versions away once only one page is open: it runs
 * this version. What a newer worker has gathered stays.
 */
async function settle(): Promise<void> {
  await world.skipWaiting();
  // One that has waited gets its pages as it begins.
  await world.clients.claim().catch(() => undefined);
  const pages = await world.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const names = await caches.keys();
  const { installing, waiting } = world.registration;
  if (pages.length > 1 || installing || waiting) return;
  for (const name of names) {
    if (name.startsWith(PREFIX) && name !== OWN && name !== LATER) await caches.delete(name);
  }
  const cache = await caches.open(LATER);
  for (const { url } of await cache.keys()) if (!keptLater.has(url)) await cache.delete(url);
}
