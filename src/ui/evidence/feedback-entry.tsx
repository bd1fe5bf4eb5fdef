import { useEffect, useState, type RefObject } from 'react';
import { day } from '../../i18n/format';
import { readFeedback } from '../../i18n/read-feedback';
import { t, word } from '../../i18n/translate';
import { topicsOf } from '../../layout/evidence/log';
import type { Canvas } from '../../model/canvas';
import { putRecord } from '../../model/edit-notes';
import { TEXT_LIMIT } from '../../model/elements';
import { EvidenceKind, RelationshipType } from '../../model/enums';
import { newId } from '../../model/ids';
import type { Evidence } from '../../model/records';
import { apply } from '../../store/document';
import { feedbackAsked, useFeedback } from '../../store/feedback';
import { announce } from '../../store/notices';
import { today } from '../../store/today';
import { useView } from '../../store/view';
import { Button } from '../controls/button';
import { Select } from '../controls/choice';
import styles from './entry.module.css';

/** One line for what a customer said or did: type, Enter, next. What was understood stands under it. */
export function FeedbackEntry(props: {
  ref: RefObject<HTMLInputElement | null>;
  canvas: Canvas;
  topic: string | undefined;
  onTopic(topic: string | undefined): void;
}) {
  const { ref, canvas, onTopic } = props;
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<'for' | 'against'>('for');
  const [kind, setKind] = useState<Evidence['kind']>('interview');
  const [wanted, setWanted] = useState<RelationshipType>();
  const selection = useView((state) => state.selection);
  const topics = topicsOf(canvas, selection);
  const topic =
    topics.find(({ key }) => key === props.topic) ??
    topics.find(({ about }) => selection.includes(about.id)) ??
    topics[0];
  useFocusWhenAsked(ref);

  const { stance = chosen, n, note } = readFeedback(typed);
  // Only of an expectation can be said what people want instead of it.
  const asksInstead = stance === 'against' && topic?.about.path === 'expectation';
  const nothing = note === '' && n === undefined;
  const add = () => {
    if (nothing || !topic) return;
    apply(
      putRecord('evidence', {
        id: newId(),
        about: topic.about,
        kind,
        ...(n === undefined ? {} : { n }),
        supports: stance === 'for',
        ...(asksInstead && wanted ? { instead: wanted } : {}),
        date: today(),
        ...(note ? { note } : {}),
      }),
    );
    announce(t('evidence.entry.added', { topic: topic.label }));
    setTyped('');
    setWanted(undefined);
  };
  return (
    <form
      className={styles.entry}
      aria-label={t('evidence.entry.label')}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <div className={styles.line}>
        <div className={styles.stances} role="group" aria-label={t('evidence.stance')}>
          {(['for', 'against'] as const).map((value) => (
            <button
              key={value}
              type="button"
              className={styles.stance}
              aria-pressed={stance === value}
              onClick={() => {
                setChosen(value);
                // A sign in the line would go before what was chosen.
                setTyped((text) => text.replace(/^\s*[+\-−–]\s*/u, ''));
              }}
            >
              {word('stance', value)}
            </button>
          ))}
        </div>
        <input
          ref={ref}
          type="text"
          className={styles.words}
          aria-label={t('evidence.entry.words')}
          aria-describedby="evidence-understood"
          placeholder={t('evidence.entry.placeholder')}
          maxLength={TEXT_LIMIT}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button look="strong" type="submit" disabled={nothing}>
          {t('evidence.entry.add')}
        </Button>
      </div>
      <div className={styles.line}>
        <Select
          label={t('evidence.entry.about')}
          className={styles.topic!}
          value={topic?.key}
          options={topics.map(({ key, label }) => ({ value: key, label }))}
          onChange={onTopic}
        />
        <Select
          label={t('evidence.kind')}
          className={styles.kind!}
          value={kind}
          options={EvidenceKind.options.map((value) => ({
            value,
            label: word('evidenceKind', value),
          }))}
          onChange={(value) => setKind((value ?? 'interview') as Evidence['kind'])}
        />
        {asksInstead && (
          <Select
            label={t('evidence.instead')}
            className={styles.kind!}
            empty={t('evidence.insteadUnsaid')}
            value={wanted}
            options={RelationshipType.options.map((value) => ({
              value,
              label: t('evidence.insteadType', { type: word('relationshipType', value) }),
            }))}
            onChange={(value) => setWanted(value as RelationshipType | undefined)}
          />
        )}
        <p id="evidence-understood" className={styles.understood}>
          {nothing
            ? t('evidence.entry.hint')
            : t('evidence.entry.understood', {
                stance: word('stance', stance),
                n: n ?? 0,
                kind: word('evidenceKind', kind),
                day: day(today()),
              })}
        </p>
      </div>
    </form>
  );
}

/** The command for feedback leads here; the view’s own code may have arrived only now. */
function useFocusWhenAsked(ref: RefObject<HTMLInputElement | null>) {
  const wanted = useFeedback((state) => state.wanted);
  useEffect(() => {
    if (!wanted) return;
    ref.current?.focus();
    ref.current?.scrollIntoView({ block: 'nearest' });
    feedbackAsked();
  }, [wanted, ref]);
}
