import { amount } from '../../i18n/amount';
import { t, text } from '../../i18n/translate';
import type { Relationship } from '../../model/elements';
import {
  benchmarksFor,
  writingBenchmark,
  type BenchmarkOffer,
} from '../../model/figures/benchmark-for';
import { prefill } from '../../model/figures/benchmarks';
import type { CanvasView } from '../../model/view';
import { SOURCES } from '../../rules/sources';
import { apply } from '../../store/document';
import { Button } from '../controls/button';
import styles from './figures.module.css';

/** Published numbers for what a relationship does not say yet; each writes itself, marked as such. */
export function Benchmarks({
  of,
  name,
  view,
}: {
  of: Relationship;
  name: string;
  view: CanvasView;
}) {
  const offers = benchmarksFor(of, view);
  if (offers.length === 0) return null;
  return (
    <div className={styles.benchmarks}>
      {offers.map((offer) => {
        const said = {
          amount: amount(prefill(offer.benchmark), view.meta.currency),
          where: whereFrom(offer),
          name,
        };
        return (
          <Button
            key={offer.key}
            aria-label={t('economics.benchmark.useFor', said)}
            onClick={() => apply(writingBenchmark(of, offer))}
          >
            {t('economics.benchmark.use', said)}
          </Button>
        );
      })}
    </div>
  );
}

/** `phone, 2016, ContactBabel, grade B`. */
function whereFrom({ key, benchmark }: BenchmarkOffer): string {
  const [first] = benchmark.sources;
  const source = first! as keyof typeof SOURCES;
  return t('economics.benchmark.where', {
    what: text(`economics.benchmark.${key}`),
    year: benchmark.year ?? 'none',
    source: first,
    grade: SOURCES[source].grade,
  });
}
