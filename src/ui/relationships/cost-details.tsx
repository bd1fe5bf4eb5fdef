import { useId } from 'react';
import { money } from '../../i18n/format';
import { t, text } from '../../i18n/translate';
import { offeredTo } from '../../layout/relationships/signs';
import type { Canvas, Id } from '../../model/canvas';
import { marginPerCustomer, servingCost, type Figure } from '../../model/economics';
import { change } from '../../model/edit-notes';
import type { Relationship, Segment } from '../../model/elements';
import { UNITS, type QuantityField } from '../../model/fields';
import { segmentContribution } from '../../model/figures/of-segment';
import type { Quantity } from '../../model/quantity';
import { viewOf } from '../../model/view';
import { apply } from '../../store/document';
import { setAt, valueAt } from '../../model/path';
import { QuantityInput } from '../controls/quantity-input';
import { Field } from '../controls/field';
import styles from './details.module.css';

const COST = [
  'contactsPerCustomerMonth',
  'costPerContact',
  'fixedMonth',
  'variablePerCustomerMonth',
];

/** How cost and margin come about, with every number to be filled in or corrected on the spot. */
export function CostDetails({ canvas, id }: { canvas: Canvas; id: Id }) {
  const segment = canvas.segments[id];
  if (!segment) return null;
  const view = viewOf(canvas);
  const { parts, total } = servingCost(segment, view);
  const margin = marginPerCustomer(segment);
  const left = segmentContribution(segment, view);
  const said = (figure: Figure) => inMoney(figure, canvas);
  return (
    <div className={styles.cost}>
      <p className={styles.formula}>{t('relationships.formula')}</p>
      <Part
        title={t('relationships.margin')}
        result={t('relationships.marginIs', { amount: said(margin) })}
      >
        {['activeCustomers', 'arpaMonth', 'grossMargin'].map((field) => (
          <QuantityRow key={field} block="segments" note={segment} path={`economics.${field}`} />
        ))}
      </Part>
      {offeredTo(segment, view).map((relationship) => {
        const part = parts.find((one) => one.relationship.id === relationship.id);
        return (
          <Part
            key={relationship.id}
            title={relationship.name}
            result={
              part
                ? t('relationships.costIs', { amount: said(part.cost) })
                : t('relationships.notServing')
            }
          >
            {COST.map((field) => (
              <QuantityRow
                key={field}
                block="relationships"
                note={relationship}
                path={`cost.${field}`}
              />
            ))}
          </Part>
        );
      })}
      <p className={styles.sum}>
        {left.known
          ? t('relationships.leaves', {
              margin: said(margin),
              cost: said(total),
              left: said(left),
            })
          : t(`relationships.leaves.${lackingOf(parts.length, margin, total)}`)}
      </p>
    </div>
  );
}

/** What is missing to tell what a customer leaves. */
function lackingOf(relationships: number, margin: Figure, cost: Figure) {
  if (relationships === 0) return 'noRelationship';
  if (margin.known) return 'noCost';
  return cost.known ? 'noMargin' : 'neither';
}

const inMoney = (figure: Figure, canvas: Canvas) =>
  figure.known ? money(figure.value, canvas.meta.currency) : t('whatIf.unknown');

function Part(props: { title: string; result: string; children: React.ReactNode }) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h4 id={id}>{props.title}</h4>
      {props.children}
      <p className={styles.result}>{props.result}</p>
    </section>
  );
}

function QuantityRow(props: {
  block: 'segments' | 'relationships';
  note: Segment | Relationship;
  path: string;
}) {
  const { block, note, path } = props;
  return (
    <Field label={text(`field.${path}`)}>
      {(id) => (
        <QuantityInput
          id={id}
          value={valueAt(note, path) as Quantity | undefined}
          unit={UNITS[path.split('.')[1] as QuantityField]}
          onCommit={(value) =>
            apply(
              change(block, note.id, (draft) => setAt(draft, path, value)),
              `quantity:${note.id}:${path}`,
            )
          }
        />
      )}
    </Field>
  );
}
