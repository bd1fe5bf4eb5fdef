import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { day } from '../../i18n/format';
import { readFeedback } from '../../i18n/read-feedback';
import { t, word } from '../../i18n/translate';
import { topicsOf } from '../../layout/evidence/log';
import { topicFor } from '../../layout/evidence/topic-for';
import type { Canvas } from '../../model/canvas';
import { putRecord } from '../../model/edit-notes';
import { TEXT_LIMIT } from '../../model/limits';
import { EvidenceKind, RelationshipType } from '../../model/enums';
import { newId } from '../../model/ids';
import type { Evidence } from '../../model/records';
import { apply } from '../../store/document';
import { feedbackAsked, useFeedback } from '../../store/feedback';
import { leaveFeedback, useFeedbackDraft } from '../../store/feedback-draft';
import { announce } from '../../store/notices';
import { today } from '../../store/today';
import { useView } from '../../store/view';
import { Button } from '../controls/button';
import { Select } from '../controls/choice';
import { OneOf } from '../controls/one-of';
import styles from './entry.module.css';

const STANCES = ['for', 'against'] as const;

/** One line for what a customer said or did: type, Enter, next. What was understood stands under it. */
export function FeedbackEntry(props: { ref: RefObject<HTMLInputElement | null>; canvas: Canvas }) {
  const { ref, canvas } = props;
  const [draft, put] = useFeedbackDraft(canvas.id);
  const { typed, kind, wanted } = draft;
  /** Something was typed since the last piece was recorded: Ctrl+Z then takes back letters. */
  const touched = useRef(typed !== '');
  const selection = useView((state) => state.selection);
  const topics = topicsOf(canvas, selection);
  const topic =
    topics.find(({ key }) => key === draft.topic) ?? topicFor(canvas, topics, selection);
  useFocusWhenAsked(ref);
  useEffect(() => () => leaveFeedback(canvas.id), [canvas.id]);

  const { stance = draft.stance, n, note } = readFeedback(typed);
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
    put({ typed: '', wanted: undefined });
    touched.current = false;
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
        <OneOf
          label={t('evidence.stance')}
          value={stance}
          options={STANCES.map((value) => ({ value, label: word('stance', value) }))}
          onChange={(value) => {
            // A sign in the line would go before what was chosen.
            put({ stance: value, typed: typed.replace(/^\s*[+\-−–]\s*/u, '') });
          }}
        />
        <input
          ref={ref}
          type="text"
          className={styles.words}
          aria-label={t('evidence.entry.words')}
          aria-describedby="evidence-understood"
          placeholder={t('evidence.entry.placeholder')}
          maxLength={TEXT_LIMIT}
          value={typed}
          onChange={(event) => {
            touched.current = true;
            put({ typed: event.target.value });
          }}
          onKeyDown={(event) => {
            if (!touched.current && !typed) passUndo(event);
          }}
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
          onChange={(key) => put({ topic: key })}
        />
        <Select
          label={t('evidence.kind')}
          className={styles.kind!}
          value={kind}
          options={EvidenceKind.options.map((value) => ({
            value,
            label: word('evidenceKind', value),
          }))}
          onChange={(value) => put({ kind: (value ?? 'interview') as Evidence['kind'] })}
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
            onChange={(value) => put({ wanted: value as RelationshipType | undefined })}
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

/** Hands the keys of undo and redo on to the commands: an empty field has nothing to take back. */
function passUndo(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, nativeEvent } = event;
  if (!(ctrlKey || metaKey) || !/^[zy]$/i.test(key)) return;
  event.preventDefault();
  // As if it had been pressed outside of any field.
  window.dispatchEvent(new window.KeyboardEvent('keydown', nativeEvent));
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
