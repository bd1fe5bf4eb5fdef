import '../../i18n/panel';
import { t } from '../../i18n/translate';
import { TAGS } from '../../i18n/tags';
import type { Canvas, Id } from '../../model/canvas';
import { together } from '../../model/edit';
import { acceptAll, suggestionsFor, type Bundle, type Part } from '../../model/suggest';
import { viewOf } from '../../model/view';
import { apply, currentCanvas } from '../../store/document';
import { announce } from '../../store/notices';
import { dropSuggestion, useView } from '../../store/view';
import { bundleText, partText } from './part-text';

/** What is suggested for a note, but for what was dismissed. */
export const bundleOf = (canvas: Canvas, id: Id, dropped: ReadonlySet<string>): Bundle =>
  suggestionsFor(viewOf(canvas), id, TAGS, dropped);

/** Accepts what is suggested for a note, or a part of it, as one step, and says so. */
export function acceptBundle(bundle: Bundle, canvas: Canvas): void {
  apply(acceptAll(bundle));
  announce(t('words.accepted', { what: bundleText(bundle, viewOf(canvas)) }));
}

/** Dismisses a part for this session, and says so. */
export function dismissPart(part: Part, bundle: Bundle, canvas: Canvas): void {
  dropSuggestion(part.key);
  announce(t('words.dropped', { what: partText(part, bundle, viewOf(canvas)).what }));
}

/** Accepts all that is suggested for some notes, as one step. */
export function acceptWords(ids: readonly Id[]): void {
  const canvas = currentCanvas();
  if (!canvas) return;
  const { dropped } = useView.getState();
  const bundles = ids
    .map((id) => bundleOf(canvas, id, dropped))
    .filter(({ parts }) => parts.length > 0);
  if (bundles.length === 0) {
    announce(t('words.none'));
    return;
  }
  apply(together('change', bundles.map(acceptAll)));
  const said = bundles.map((bundle) => bundleText(bundle, viewOf(canvas)));
  announce(t('words.accepted', { what: said.join('; ') }));
}
