import { t, text, word } from '../../i18n/translate';
import type { Block } from '../../model/blocks';
import type { Canvas, Element } from '../../model/canvas';
import { change } from '../../model/edit-notes';
import { UNITS } from '../../model/fields';
import { inOrder } from '../../model/order';
import type { Quantity } from '../../model/quantity';
import { apply } from '../../store/document';
import { OPTIONS, type FieldSpec } from '../controls/attributes';
import { Choices, Select } from '../controls/choice';
import { Field, FieldGroup } from '../controls/field';
import { setAt, valueAt } from '../../model/path';
import { QuantityInput } from '../controls/quantity-input';
import { TextInput } from '../controls/text-input';
import { ColorField } from './color-field';
import { ExpectationField } from './expectation-field';
import { LockInField } from './lock-in-field';
import { NeedsField } from './needs-field';
import { TouchField } from './touch-field';
import { WhatIfList } from './what-if';
import { channelTrait, type ChannelTraits } from '../../model/channel-kinds';
import type { Channel } from '../../model/elements';

interface Props {
  readonly spec: FieldSpec;
  readonly block: Block;
  readonly note: Element;
  readonly canvas: Canvas;
}

/** One attribute of a note, with the control that suits it. */
export function Attribute({ spec, block, note, canvas }: Props) {
  const { path } = spec;
  const label = text(`field.${path}`, undefined, path);
  const value = valueAt(note, path);
  const write = (next: unknown) => {
    const empty = Array.isArray(next) && next.length === 0;
    apply(
      change(block, note.id, (draft) => setAt(draft, path, empty ? undefined : next)),
      spec.kind === 'text' ? `text:${note.id}:${path}` : undefined,
    );
  };
  switch (spec.kind) {
    case 'one':
      return (
        <>
          <Field label={label}>
            {(id) => (
              <Select
                id={id}
                value={value as string | undefined}
                empty={unsaid(note, block, path)}
                options={OPTIONS[spec.of].map((v) => ({ value: v, label: word(spec.of, v) }))}
                onChange={write}
              />
            )}
          </Field>
          {block === 'channels' && path === 'kind' && value !== undefined && (
            <WhatIfList
              canvas={canvas}
              alternatives={OPTIONS[spec.of]
                .filter((v) => v !== value)
                .map((v) => ({
                  value: v,
                  label: word(spec.of, v),
                  edit: change('channels', note.id, (draft) => setAt(draft, path, v)),
                }))}
            />
          )}
        </>
      );
    case 'many':
      return (
        <FieldGroup label={label}>
          <Choices
            values={(value as string[] | undefined) ?? []}
            options={OPTIONS[spec.of].map((v) => ({ value: v, label: word(spec.of, v) }))}
            onChange={write}
          />
        </FieldGroup>
      );
    case 'quantity':
      return (
        <Field label={label}>
          {(id) => (
            <QuantityInput
              key={`${note.id}/${path}`}
              id={id}
              value={value as Quantity | undefined}
              unit={UNITS[spec.quantity]}
              onCommit={write}
            />
          )}
        </Field>
      );
    case 'yesno':
      return (
        <Field label={label}>
          {(id) => (
            <Select
              id={id}
              value={value === undefined ? undefined : value ? 'yes' : 'no'}
              empty={unsaid(note, block, path)}
              options={[
                { value: 'yes', label: t('answer.yes') },
                { value: 'no', label: t('answer.no') },
              ]}
              onChange={(v) => write(v === undefined ? undefined : v === 'yes')}
            />
          )}
        </Field>
      );
    case 'text':
      return (
        <Field label={label}>
          {(id) => (
            <TextInput
              key={`${note.id}/${path}`}
              id={id}
              lines="many"
              value={(value as string | undefined) ?? ''}
              onCommit={(typed) => write(typed || undefined)}
            />
          )}
        </Field>
      );
    case 'segment':
    case 'segments': {
      const options = inOrder(canvas, 'segments')
        .filter(({ id }) => id !== note.id)
        .map(({ id, name }) => ({ value: id, label: name || t('note.unnamed') }));
      if (options.length === 0) return null;
      return spec.kind === 'segment' ? (
        <Field label={label}>
          {(id) => (
            <Select
              id={id}
              value={value as string | undefined}
              empty={t('answer.unsaid')}
              options={options}
              onChange={write}
            />
          )}
        </Field>
      ) : (
        <FieldGroup label={label}>
          <Choices
            values={(value as string[] | undefined) ?? []}
            options={options}
            onChange={write}
          />
        </FieldGroup>
      );
    }
    case 'expectation':
      return <ExpectationField id={note.id} canvas={canvas} />;
    case 'touch':
      return <TouchField id={note.id} canvas={canvas} />;
    case 'needs':
      return <NeedsField id={note.id} canvas={canvas} />;
    case 'color':
      return <ColorField id={note.id} canvas={canvas} />;
    case 'lock-in':
      return <LockInField id={note.id} canvas={canvas} />;
  }
}

/** The text of an unanswered list: what follows from the channel's kind, else that it is not said. */
function unsaid(note: Element, block: Block, path: string): string {
  if (block !== 'channels' || path === 'kind') return t('answer.unsaid');
  const usual = channelTrait(note as Channel, path as keyof ChannelTraits);
  if (usual === undefined) return t('answer.unsaid');
  const said =
    typeof usual === 'boolean' ? t(usual ? 'answer.yes' : 'answer.no') : word(path, usual);
  return t('answer.usual', { value: said });
}
