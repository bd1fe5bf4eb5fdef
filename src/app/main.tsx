import './latin.css';
import './tokens.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from 'react-error-boundary';
import { t } from '../i18n/translate';
import { readSetting } from '../storage/settings';
import { useView } from '../store/view';
import { App } from './app';
import { Guard } from './guard';
import { openLast } from './open-kept';
import { applyTheme } from './theme';

function show(): void {
  openLast();
  useView.setState({ outline: readSetting('outline') === 'yes' });
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      {/* Should not even that come which says what failed. */}
      <ErrorBoundary fallback={<p role="alert">{t('error.safe')}</p>}>
        <Guard part="page">
          <App />
        </Guard>
      </ErrorBoundary>
    </StrictMode>,
  );
}

/** Milliseconds that the first picture waits for its letters: with others, lines break elsewhere. */
const LETTERS = 100;
const letters = Promise.race([
  document.fonts.load("13px 'Inter Variable'"),
  new Promise((done) => setTimeout(done, LETTERS)),
]);

applyTheme();
// The page speaks English as in America by itself; for others their words and numbers come first.
const english = !(
  readSetting('language') ??
  readSetting('numbers') ??
  navigator.language !== 'en-US'
);
const words = english ? undefined : import('./locale').then(({ applyLocale }) => applyLocale());
void Promise.allSettled([letters, words]).then(show);
