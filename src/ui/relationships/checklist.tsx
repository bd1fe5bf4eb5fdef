import { list } from '../../i18n/format';
import { t, text, word } from '../../i18n/translate';
import type { Canvas, Id } from '../../model/canvas';
import { newId } from '../../model/ids';
import { requirementsOf, type Requirement } from '../../model/figures/integration';
import { viewOf } from '../../model/view';
import { apply } from '../../store/document';
import { Button } from '../controls/button';
import { show } from '../note/show';
import styles from './details.module.css';
import { addFor, linkFor } from './edits';
import { Choice, Popup } from '../controls/popup';

/** What a segment's relationships rest on: there and linked, there to be linked, or to be added. */
export function IntegrationChecklist({ canvas, id }: { canvas: Canvas; id: Id }) {
  const segment = canvas.segments[id];
  if (!segment) return null;
  const all = requirementsOf(segment, viewOf(canvas));
  if (all.length === 0) return <p>{t('relationships.needsNothing')}</p>;
  return (
    <ul className={styles.checklist}>
      {all.map((one) => (
        <Item key={one.key} requirement={one} />
      ))}
    </ul>
  );
}

const WORDS = {
  activities: 'activityCapability',
  resources: 'resourceCapability',
  record: 'resourceCapability',
} as const;

/** What would meet it, in words. */
function wanted({ is, set, by }: Requirement): string {
  if (is === 'partner') return t('relationships.partnerBehind', { channel: by[0]?.name });
  if (is === 'record') return t('relationships.customerRecord');
  return list(
    set.map((capability) => word(WORDS[is], capability)),
    'disjunction',
  );
}

function Item({ requirement }: { requirement: Requirement }) {
  const { is, by, met, linked } = requirement;
  const there = met.length > 0;
  const names = list(by.map(({ name }) => name));
  return (
    <li className={styles.item} data-met={there}>
      <span className={styles.tick} aria-hidden>
        {there ? '✓' : '○'}
      </span>
      <span className={styles.what}>
        <span className="visually-hidden">
          {t(there ? 'relationships.there' : 'relationships.lacking')}
        </span>
        <strong>{wanted(requirement)}</strong>
        <span className={styles.for}>
          {is === 'partner'
            ? t('relationships.kind.partner')
            : t('relationships.neededBy', { names })}
        </span>
      </span>
      <span className={styles.ways}>
        {there ? <Met requirement={requirement} /> : <Ways requirement={requirement} />}
        {there && !linked && <LinkMet requirement={requirement} />}
      </span>
    </li>
  );
}

/** The notes that meet it, to be gone to. */
function Met({ requirement }: { requirement: Requirement }) {
  return requirement.met.map(({ id, name }) => (
    <Button key={id} look="link" onClick={() => show(id)}>
      {name}
    </Button>
  ));
}

function LinkMet({ requirement }: { requirement: Requirement }) {
  const { by, met } = requirement;
  const [first] = met;
  if (!first) return null;
  return (
    <Button
      aria-label={t('relationships.linkWith', {
        name: first.name,
        names: list(by.map(({ name }) => name)),
      })}
      onClick={() => apply(linkFor(requirement, first.id))}
    >
      {t('relationships.link')}
    </Button>
  );
}

/** Ways to meet it: a note that does not say what it does, or a new one. */
function Ways({ requirement }: { requirement: Requirement }) {
  const { is, set, by, perhaps } = requirement;
  const what = wanted(requirement);
  const capability = (value: string) => (is === 'partner' ? '' : word(WORDS[is], value));
  const add = (value?: string) => {
    const name =
      value === undefined
        ? t('relationships.partnerOf', { channel: by[0]?.name })
        : capability(value);
    apply(addFor(requirement, { id: newId(), name }, value));
  };
  const offers = is === 'partner' ? [undefined] : is === 'record' ? ['crm_system'] : set;
  return (
    <>
      {perhaps.length > 0 && (
        <Popup
          label={t('relationships.linkTo', { what })}
          trigger={
            <Button aria-label={t('relationships.linkTo', { what })}>
              {t('relationships.linkMenu')}
            </Button>
          }
        >
          {perhaps.flatMap(({ id, name }) =>
            is === 'partner' ? (
              <Choice key={id} label={name} run={() => apply(linkFor(requirement, id))} />
            ) : (
              set.map((value) => (
                <Choice
                  key={`${id} ${value}`}
                  label={name}
                  aside={capability(value)}
                  run={() => apply(linkFor(requirement, id, value))}
                />
              ))
            ),
          )}
        </Popup>
      )}
      {offers.map((value) => (
        <Button key={value ?? 'partner'} onClick={() => add(value)}>
          {value === undefined
            ? t('relationships.addPartner')
            : text('relationships.add', { what: capability(value) })}
        </Button>
      ))}
    </>
  );
}
