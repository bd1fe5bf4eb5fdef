import { expect, test } from 'vitest';
import { CHANNEL_KINDS, channelTrait } from '../../src/model/channel-kinds';
import { ChannelKind } from '../../src/model/enums';

/** Section 3.2 of the domain document: ownership, directness, human, digital, many to many, data. */
const TABLE = `
sales_force    own/direct/H/-/-/full
web_sales      own/direct/-/D/-/full
own_store      own/indirect/H/-/-/partial
partner_store  partner/indirect/H/-/-/none
wholesaler     partner/indirect/-/-/-/none
mobile_app     own/direct/-/D/-/full
call_centre    own/direct/H/-/-/full
email          own/direct/H/D/-/full
chat           own/direct/H/D/-/full
social_media   own/indirect/-/D/M/partial
advertising    own/indirect/-/D/-/none
marketplace    partner/indirect/-/D/-/partial
community_site own/direct/-/D/M/full
event          own/direct/H/-/M/partial
workshop       own/direct/H/-/M/partial
field_service  own/direct/H/-/-/full
in_product     own/direct/-/D/-/full
kiosk          own/direct/-/-/-/none
post           own/direct/-/-/-/partial
`;
const rows = TABLE.trim()
  .split('\n')
  .map((line) => line.split(/\s+/) as [string, string]);

test.each(rows)('%s: %s', (kind, row) => {
  const traits = CHANNEL_KINDS[ChannelKind.parse(kind)];
  const flag = (on: boolean, letter: string) => (on ? letter : '-');
  const found = [
    traits.ownership,
    traits.directness,
    flag(traits.human, 'H'),
    flag(traits.digital, 'D'),
    flag(traits.manyToMany, 'M'),
    traits.dataAccess,
  ];
  expect(found.join('/')).toBe(row);
});

test('the table has every kind', () => {
  expect(rows.map(([kind]) => kind)).toEqual(ChannelKind.options);
});

test('what is said outright goes before the kind, also when it is no', () => {
  const base = { id: 'flyers', name: 'Flyers', order: 1 };
  expect(channelTrait({ ...base, kind: 'advertising' }, 'digital')).toBe(true);
  expect(channelTrait({ ...base, kind: 'advertising', digital: false }, 'digital')).toBe(false);
  expect(channelTrait({ ...base, human: true }, 'human')).toBe(true);
  expect(channelTrait(base, 'human')).toBeUndefined();
});
