import './latin.css';
import './tokens.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from 'react-error-boundary';
import { readSetting } from '../storage/settings';
import { useView } from '../store/view';
import { App } from './app';
import { ErrorScreen } from './error-screen';
import { openLast } from './open-kept';
import { applyTheme } from './theme';

function show(): void {
  openLast();
  useView.setState({ outline: readSetting('outline') === 'yes' });
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <ErrorBoundary FallbackComponent={ErrorScreen}>
        <App />
      </ErrorBoundary>
    </StrictMode>,
  );
}

applyTheme();
// The page speaks English as in America by itself; for others their words and numbers come first.
if (readSetting('language') ?? readSetting('numbers') ?? navigator.language !== 'en-US')
  void import('./locale').then(({ applyLocale }) => applyLocale()).then(show, show);
else show();
