import { useState } from 'react';
import { t } from '../../i18n/translate';
import type { Finding } from '../../rules/engine';
import { Button } from '../controls/button';
import { WaiveForm } from './waive-form';

/** The button that sets a finding aside, and the form that it opens in its place. */
export function SetAside({ finding, title }: { finding: Finding; title: string }) {
  const [asking, setAsking] = useState(false);
  if (asking) return <WaiveForm finding={finding} title={title} onClose={() => setAsking(false)} />;
  return (
    <Button
      look="link"
      aria-label={t('waive.openLabel', { title })}
      onClick={() => setAsking(true)}
    >
      {t('waive.open')}
    </Button>
  );
}
