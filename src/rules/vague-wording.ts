import type { Element } from '../model/canvas';
import { isVague, type Worded } from './parts/vague-words';
import { firedIf, notApplicable, passed, type Hit, type Rule, type Verdict } from './rule';

export const vagueWording: Rule<'segments'> = {
  id: 'vague-wording',
  about: 'segments',
  category: 'portfolio',
  kind: 'conflict',
  decidable: 'text',
  severity: 'info',
  sources: ['Zaman', 'MethodPost', 'CommonTool', 'SZ-clear', 'BMI-blog'],
  seeds: ['S4-02'],
  reads: [
    'propositions.name',
    'revenues.name',
    'segments.demographics',
    'segments.name',
    'segments.psychographics',
  ],
  check: (segment) =>
    // A broad name with a description below it is only a short name.
    segment.demographics?.trim() || segment.psychographics?.trim()
      ? passed
      : judge(segment, 'segments', { variant: 'segment' }),
  beside: {
    propositions: (offer) => judge(offer, 'propositions', { variant: 'offer' }),
    revenues: (revenue) => judge(revenue, 'revenues', { variant: 'revenue' }),
  },
  fixes: (hit) => [{ key: 'rename-note', values: hit.values, ask: { id: hit.on!, path: 'name' } }],
};

function judge({ id, name }: Element, block: Worded, message: Pick<Hit, 'variant'>): Verdict {
  if (name.trim() === '') return notApplicable;
  if (!isVague(name, block)) return passed;
  return firedIf([
    {
      ...message,
      on: id,
      values: { note: { element: id } },
      because: [{ id, path: 'name', value: name }],
    },
  ]);
}
