import { lazy, Suspense, type ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import type { Part } from './broken';

const Broken = lazy(() => import('./broken'));

/**
 * Keeps what throws in a part of the page from taking the rest down: a message stands in its
 * place. It is tried again when one of `of` changes.
 */
export function Guard({ part, of, children }: { part: Part; of?: unknown[]; children: ReactNode }) {
  return (
    <ErrorBoundary
      {...(of && { resetKeys: of })}
      fallbackRender={(failed) => (
        <Suspense fallback={null}>
          <Broken part={part} {...failed} />
        </Suspense>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
