import type { Id } from '../../model/canvas';
import { together } from '../../model/edit';
import { link } from '../../model/edit-links';
import { addNotes } from '../../model/edit-notes';
import type { Missing } from '../../model/economics';
import type { CanvasView } from '../../model/view';
import type { EditFix } from '../fix';

/** Resources that hold what is known of each customer; a list in a spreadsheet counts as either. */
const RECORDS = ['crm_system', 'customer_data'] as const;

/** Whether customers are on record somewhere; when not, the resources that might turn out to be it. */
export function customerRecord(view: CanvasView): { kept: boolean; untagged: readonly Missing[] } {
  if (RECORDS.some((capability) => view.having('resources', capability).length > 0)) {
    return { kept: true, untagged: [] };
  }
  const untagged = view
    .having('resources', undefined)
    .map(({ id }) => ({ id, path: 'capability' }));
  return { kept: false, untagged };
}

/** Adds a customer record for the notes that need it: one's own, or a partner's. */
export function addCustomerRecord(needing: readonly Id[]): EditFix[] {
  const values = { capability: { word: ['resourceCapability', 'crm_system'] } } as const;
  const make =
    (byPartner: boolean): EditFix['make'] =>
    ({ newId, placeholder }) => {
      const id = newId();
      const name = placeholder('resourceCapability.crm_system');
      const partner = newId();
      const partnerName = placeholder('partner-for', values);
      return together('fix', [
        addNotes('resources', [{ id, name, capability: 'crm_system', status: 'assumed' }]),
        ...needing.map((note) => link(id, note)),
        ...(byPartner
          ? [
              addNotes('partners', [{ id: partner, name: partnerName, status: 'assumed' }]),
              link(partner, id),
            ]
          : []),
      ]);
    };
  return [
    { key: 'add-resources', values, make: make(false) },
    { key: 'add-partner-resources', values, make: make(true) },
  ];
}
