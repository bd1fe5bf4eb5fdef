import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { moment } from '../../i18n/format';
import { t } from '../../i18n/translate';
import { Button } from '../controls/button';
import styles from './history.module.css';
import { NameForm } from './name-form';
import { SheetPicture } from './sheet-picture';
import { summaryOf } from './summary';
import { useRefocus } from './use-refocus';
import { useSoon } from './use-soon';
import type { Version, VersionActions } from './version';

/** A version in the list; open, it shows its picture and what can be done with it. */
export function VersionRow(props: {
  version: Version;
  /** The one before it. */
  before: Version | undefined;
  open: boolean;
  onOpen(open: boolean): void;
  actions: VersionActions;
}) {
  const { version, before, open, onOpen, actions } = props;
  const body = useId();
  const summary = useSoon(() => {
    const [was, is] = [before?.load(), version.load()];
    if (!is) return t('history.broken');
    return was && summaryOf(was, is);
  }, [version, before]);
  const Icon = open ? ChevronDown : ChevronRight;
  return (
    <li className={styles.version} data-open={open}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={open}
        aria-controls={body}
        onClick={() => onOpen(!open)}
      >
        <Icon size={14} aria-hidden />
        <span className={styles.time}>{moment(version.at, 'time')}</span>
        <span className={styles.kind} data-named={version.why === 'named'} dir="auto">
          {version.why === 'named' ? version.label : t(`history.why.${version.why}`)}
        </span>
        {summary && <span className={styles.summary}>{summary}</span>}
      </button>
      <div id={body}>{open && <Opened version={version} actions={actions} />}</div>
    </li>
  );
}

function Opened({ version, actions }: { version: Version; actions: VersionActions }) {
  const [naming, setNaming] = useState(false);
  const nameButton = useRefocus(naming);
  const canvas = useSoon(() => version.load(), [version]);
  const when = moment(version.at, 'both');
  return (
    <div className={styles.opened}>
      {naming ? (
        <NameForm
          value={version.label ?? ''}
          onDone={(label) => {
            setNaming(false);
            if (label !== undefined && label !== (version.label ?? ''))
              actions.name(version, label);
          }}
        />
      ) : (
        <div className={styles.actions}>
          <Button look="strong" disabled={!canvas} onClick={() => actions.restore(version)}>
            {t('history.restore')}
          </Button>
          <Button disabled={!canvas} onClick={() => actions.compare(version)}>
            {t('history.compare')}
          </Button>
          <Button ref={nameButton} onClick={() => setNaming(true)}>
            {t(version.why === 'named' ? 'history.rename' : 'history.nameThis')}
          </Button>
          <Button onClick={() => actions.saveFile(version)}>{t('history.saveFile')}</Button>
          <Button disabled={!canvas} onClick={() => actions.openCopy(version)}>
            {t('history.openCopy')}
          </Button>
        </div>
      )}
      {canvas && <SheetPicture canvas={canvas} label={t('history.picture', { when })} />}
    </div>
  );
}
