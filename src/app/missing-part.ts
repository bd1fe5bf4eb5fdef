import '../i18n/trouble';
import { t } from '../i18n/translate';
import { notify } from '../store/notices';
import { reload } from './reload';

const missing = new WeakSet<object>();

/** Whether an error is that a part of the page did not come, which has been told already. */
export const isMissingPart = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && missing.has(error);

/**
 * Says what to do when a part of the page does not come: without a network, or because a newer
 * version has taken its place and nothing keeps the old one. Returns how to stop.
 */
export function watchParts(): () => void {
  // Vite’s own event; whoever asked for the part still gets the error.
  const tell = (event: Event & { payload?: unknown }) => {
    if (event.payload instanceof Error) missing.add(event.payload);
    notify(t('broken.missing'), {
      tone: 'problem',
      action: { label: t('error.reload'), run: () => void reload() },
    });
  };
  window.addEventListener('vite:preloadError', tell);
  return () => window.removeEventListener('vite:preloadError', tell);
}
