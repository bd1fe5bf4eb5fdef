import type { Fault } from '../../model/shape-fault';

/** Why something is not a pack: a key of the catalogue (`packError.…`), with where and what. */
export type PackError = Fault<
  | 'not-a-pack'
  | 'newer-version'
  | 'too-deep'
  | 'too-many'
  | 'wrong-field'
  | 'unknown-key'
  | 'not-a-question'
  | 'unknown-rule'
  | 'no-options'
  | 'unknown-option'
  | 'option-range'
  | 'same-id'
  | 'condition-deep'
  | 'condition-long'
  | 'links-deep'
  | 'unknown-field'
  | 'wrong-value'
  | 'wrong-test'
  | 'no-test'
  | 'no-number'
  | 'notes-inside'
  | 'canvas-itself'
  | 'not-linked'
  | 'unknown-kpi'
>;

/** A fault with its values. */
export const fault = (key: PackError['key'], values: PackError['values'] = {}): PackError => ({
  key,
  values,
});
