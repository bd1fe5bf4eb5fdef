import '../i18n/trouble';
import { t } from '../i18n/translate';
import { notify } from '../store/notices';
import { reload } from './reload';

/** Hours in milliseconds: how often a page that stays open looks for a newer version. */
const EVERY = 3_600_000;
/** Milliseconds after which all of Rapport is fetched: what is seen and typed first comes first. */
const AFTER = 2000;
/** How long a worker takes to answer, in milliseconds. */
const SHORTLY = 500;
/** How long a new worker may take to begin, in milliseconds. */
const PATIENCE = 3000;

/** The only address that a script may be loaded from by its name. */
const WORKER = './sw.js';

/** The part of Trusted Types that is used here. */
interface Factory {
  createPolicy(
    name: string,
    rules: { createScriptURL(): string },
  ): { createScriptURL(address: string): string };
}

/** The worker's address as the content policy wants it: no other can be made. */
function workerAddress(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: Factory };
  return trustedTypes
    ? trustedTypes
        .createPolicy('rapport-worker', { createScriptURL: () => WORKER })
        .createScriptURL(WORKER)
    : WORKER;
}

/**
 * Keeps Rapport in this browser for when there is no network, and says when a newer version is
 * there. It waits: an open page never changes under its reader. Returns how to stop.
 */
export function startUpdates(): () => void {
  const { serviceWorker } = navigator;
  // The single file is all there is, and sources that are being written change all the time.
  if (!import.meta.env.PROD || import.meta.env.MODE === 'single' || !serviceWorker) {
    return () => undefined;
  }
  let timer: ReturnType<typeof setInterval> | undefined;
  const first = setTimeout(() => {
    void register(serviceWorker).then((update) => {
      if (update) timer = setInterval(update, EVERY);
    });
  }, AFTER);
  return () => {
    clearTimeout(first);
    clearInterval(timer);
  };
}

/** Returns what looks for a newer version; nothing where the browser keeps no pages. */
async function register(container: ServiceWorkerContainer): Promise<(() => void) | undefined> {
  let registration: ServiceWorkerRegistration;
  try {
    registration = await container.register(workerAddress(), { updateViaCache: 'none' });
  } catch {
    // Switched off, or a host that has no worker: everything else works.
    return undefined;
  }
  const here = { kind: 'here', runs: import.meta.url };
  const look = () => {
    const { waiting, active } = registration;
    // The first one has nobody to wait for.
    if (!waiting || !active) return;
    // Nor has the one whose version this page runs already: it takes over at that.
    waiting.postMessage(here);
    setTimeout(() => {
      if (registration.waiting) tell(container, registration);
    }, SHORTLY);
  };
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', look);
  });
  look();
  void container.ready.then(({ active }) => active?.postMessage(here));
  return () => void registration.update().catch(() => undefined);
}

/** Says that a newer version waits; whoever reloads gets it, and so does whoever comes back. */
function tell(container: ServiceWorkerContainer, registration: ServiceWorkerRegistration): void {
  notify(t('update.ready'), {
    tone: 'news',
    action: {
      label: t('error.reload'),
      run: () => void reload(() => takeOver(container, registration)),
    },
  });
}

/** Lets the waiting worker begin. In other tabs the old version goes on with the old parts. */
async function takeOver(
  container: ServiceWorkerContainer,
  { waiting }: ServiceWorkerRegistration,
): Promise<void> {
  if (!waiting) return;
  await new Promise<void>((resolve) => {
    container.addEventListener('controllerchange', () => resolve(), { once: true });
    setTimeout(resolve, PATIENCE);
    waiting.postMessage({ kind: 'take-over' });
  });
}
