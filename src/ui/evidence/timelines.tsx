import { t } from '../../i18n/translate';
import { stepMark } from '../../layout/evidence/marks';
import { storiesOf, type Story } from '../../layout/evidence/timeline';
import type { Canvas } from '../../model/canvas';
import { askFor } from '../../store/view';
import { Button } from '../controls/button';
import { Drawing } from '../controls/drawing';
import { NoteName } from '../note/note-name';
import { Stripe } from '../note/stripe';
import styles from './evidence.module.css';
import story from './timelines.module.css';

/** How each segment's expectation came about: believed, tested, contradicted, changed. */
export function Timelines({ canvas }: { canvas: Canvas }) {
  const stories = storiesOf(canvas);
  return (
    <section className={styles.part} aria-labelledby="evidence-stories">
      <h3 id="evidence-stories" className={styles.heading}>
        {t('evidence.story.title')}
      </h3>
      <div className={story.stories}>
        {stories.map((each) => (
          <Timeline key={each.segment} told={each} />
        ))}
      </div>
    </section>
  );
}

function Timeline({ told }: { told: Story }) {
  const { segment, name, stripe, steps } = told;
  return (
    <article className={story.story} data-about={segment} aria-label={name}>
      <Stripe places={[stripe]} />
      <h4>
        <NoteName id={segment} name={name} />
      </h4>
      {steps.length === 0 ? (
        <p className={styles.quiet}>
          {t('evidence.story.none', { segment: name })}{' '}
          <Button look="link" onClick={() => askFor(segment, 'expectation')}>
            {t('evidence.story.say')}
          </Button>
        </p>
      ) : (
        <ol className={story.steps}>
          {steps.map((step, i) => (
            <li key={i} className={story.step}>
              <Drawing drawing={stepMark(step.look)} className={story.mark!} />
              <span className={story.when}>{step.when}</span>
              <div>
                <p>{step.what}</p>
                {step.note && <p className={story.note}>{step.note}</p>}
              </div>
            </li>
          ))}
        </ol>
      )}
    </article>
  );
}
