import { readFileSync, writeFileSync, readdirSync } from 'node:fs';
import { BLOCKS } from './src/model/blocks';
import { Canvas, emptyCanvas } from './src/model/canvas';
import * as e from './src/model/enums';
import { UNITS } from './src/model/fields';
import { LINK_MEANINGS } from './src/model/link-meanings';
import { sketch } from './src/model/sketch';

const out: [string, any][] = [];
const add = (name: string, canvas: any) => {
  canvas.id = name;
  if (canvas.meta.name === 'Sketch') canvas.meta.name = name;
  out.push([name, canvas]);
};
const blank = (name: string) => emptyCanvas(name, name) as any;
const q = (value: number, unit: string, status = 'assumed', more = {}) => ({ value, unit, status, ...more });

add('minimal', blank('minimal'));
const bare = blank('bare'); bare.meta = { name: '', currency: 'EUR' }; add('bare', bare);

// every attribute, by the schema
let n = 0;
const fill = (schema: any, path: string[]): any => {
  const def = schema._zod.def;
  const key = path.at(-1)!;
  switch (def.type) {
    case 'optional': return fill(def.innerType, path);
    case 'object': return Object.fromEntries(Object.entries(def.shape).map(([k, s]) => [k, fill(s, [...path, k])]));
    case 'array': {
      const item = def.element._zod.def;
      return item.type === 'enum' ? Object.values(item.entries) : [fill(def.element, [...path, '0'])];
    }
    case 'enum': return Object.values(def.entries)[n++ % Object.values(def.entries).length];
    case 'literal': return def.values[0];
    case 'number': return key === 'order' ? 1 : (n++ % 7) + 0.5;
    case 'boolean': return n++ % 2 === 0;
    case 'string':
      if (key === '$schema') return 'https://example.org/canvas.schema.json';
      if (key === 'currency') return 'CHF';
      if (/^(asOf|date|lastMeasured)$/.test(key)) return '2026-11-20';
      if (/^(of|from|upgradesTo)$/.test(key) || path.at(-2) === 'interdependentWith' || path.at(-2) === 'linkedTo') return 'segments-1';
      if (key === 'to') return 'propositions-1';
      if (key === 'id' && path.at(-2) === 'about') return 'segments-1';
      if (key === 'path') return 'expectation';
      if (key === 'rule' || path.at(-2) === 'mustNotFire') return 'segment-without-channel';
      return `${key} of ${path[0]}`;
    case 'unknown': return 'community';
    case 'record': {
      if (key === 'attributes') return { type: 'community', goals: ['retention'], adoption: q(0.4, 'share') };
      if (key === 'aside') return { relationships: fill(def.valueType, [...path, 'relationships']) };
      const id = `${key}-1`;
      return { [id]: { ...fill(def.valueType, [...path, id]), id } };
    }
    default: throw new Error(def.type + ' ' + path.join('.'));
  }
};
const everything = fill(Canvas, []);
for (const [, note] of BLOCKS.flatMap((b) => Object.entries<any>(everything[b]))) {
  for (const [k, v] of Object.entries<any>({ ...note, ...note.economics, ...note.cost }))
    if (v && typeof v === 'object' && 'unit' in v) v.unit = (UNITS as any)[k] ?? v.unit;
}
everything.links = { 'propositions-1>segments-1': { id: 'propositions-1>segments-1', from: 'propositions-1', to: 'segments-1' } };
add('everything', everything);

const unknown = sketch({ segments: { a: { expectation: { types: [{ type: 'community', strength: 'must' }], status: 'assumed' }, economics: { activeCustomers: 5 } } }, relationships: { r: { type: 'community', cost: { fixedMonth: 3 }, lockIn: { level: 'low', kinds: ['habit'] } } }, links: [['r', 'a']], evidence: { e: { about: { id: 'a', path: 'expectation' }, kind: 'interview', supports: true } }, assumptions: { s: { about: { id: 'a' }, statement: 's', importance: 'low', status: 'untested' } }, kpis: { k: { kind: 'csat', of: 'r' } } }) as any;
const extra = (value: any, depth: number) => {
  if (typeof value !== 'object' || value === null) return;
  for (const v of Object.values(value)) extra(v, depth + 1);
  if (!Array.isArray(value) && depth !== 1) value['x-future'] = { depth, list: [1, null, 'ü', { deep: true }], constructor: 'not one' };
};
for (const part of ['links', ...BLOCKS, 'kpis', 'assumptions', 'evidence']) for (const v of Object.values<any>(unknown[part])) extra(v, 2);
unknown.meta['x-future'] = ['meta', { toString: 1 }]; unknown['x-block'] = { mission: { text: 'a tenth block' } }; unknown['hasOwnProperty'] = 'own';
add('unknown-fields', unknown);

add('dangling-links', sketch({ segments: { a: { interdependentWith: ['gone'], upgradesTo: 'gone' } }, propositions: { p: {} }, links: [['p', 'a'], ['p', 'gone'], ['gone', 'a'], ['gone', 'also-gone'], ['constructor', 'toString']], kpis: { k: { kind: 'nps', of: 'gone' } }, evidence: { e: { about: { id: 'gone', path: 'expectation' }, kind: 'survey', supports: false } }, assumptions: { s: { about: { id: 'gone' }, statement: 'Somebody wants this', importance: 'high', status: 'testing' } } }));
add('meaningless-links', sketch({ segments: { a: {}, b: {} }, costs: { c: {} }, partners: { d: {} }, links: [['a', 'b'], ['a', 'c'], ['a', 'a'], ['d', 'c'], ['c', 'd']] }));
add('planned', sketch(Object.fromEntries(BLOCKS.map((b) => [b, { [`${b}-now`]: { state: 'current' }, [`${b}-later`]: { state: 'planned', status: 'assumed' } }]))));
const aside = sketch({ relationships: { r: { name: 'Was a channel' } }, segments: { s: {} }, channels: { c: { name: 'Was a relationship' } } }) as any;
aside.relationships.r.aside = { channels: { attributes: { kind: 'kiosk', phases: ['delivery'], costPerContact: q(2, 'money/contact') }, linkedTo: ['s', 'gone'] } };
aside.channels.c.aside = { relationships: { attributes: { type: 'social', cost: { fixedMonth: q(9, 'money/month', 'measured') }, lockIn: { level: 'high', kinds: ['data'] } }, linkedTo: ['s'] }, costs: { attributes: {}, linkedTo: [] } };
add('aside', aside);
const ranges = sketch({ segments: { a: {} }, costs: { c: {} }, revenues: { v: {} } }) as any;
ranges.segments.a.economics = { setting: 'contractual', activeCustomers: q(1200, 'customers', 'measured', { asOf: '2026-10-31', source: 'billing' }), churnMonth: q(0.025, 'share/month', 'benchmark', { low: 0.01, high: 0.04, source: 'SaaS survey, n = 400' }), grossMargin: q(0.7, 'share', 'assumed', { low: 0.55 }), arpaMonth: q(19.99, 'money/customer/month', 'assumed', { high: 29 }), purchasesPerYear: q(0, 'purchases/year') };
ranges.costs.c.amountMonth = q(1e308, 'money/month'); ranges.revenues.v.amountMonth = q(-5e-324, 'money/month', 'measured', { low: -1e21, high: 1e21 });
add('ranges', ranges);
add('unicode', sketch({ meta: { name: 'Café – ☕️ \u202bעברית\u202c', author: 'Ảnh Nguyễn', client: '株式会社', region: 'ประเทศไทย' }, segments: { 'kunden-ü': { name: 'Köln-Pendler 🚲👩‍👩‍👧‍👦' }, 'زبائن': { name: 'العملاء في المدينة' }, 客户: { name: '中小企业客户' }, ลูกค้า: { name: 'ลูกค้าในเมือง' }, '🚀': { name: 'e\u0301 vs é, ﬁ, \u00a0, \u200d, \ufeff' } }, propositions: { p: { name: 'ज़रूरत\nzweite Zeile\tTab "quoted" \\ / <b>&amp;' } }, links: [['p', '🚀'], ['p', '客户']] }));
add('broken-unicode', sketch({ segments: { 'a\u0000b': { name: 'NUL \u0000 BEL \u0007 DEL \u007f' }, '\ud800': { name: 'high \ud83d alone' }, '\udfff': { name: 'low \udead alone, line \u2028 paragraph \u2029' } } }));
add('empty-texts', sketch({ segments: { a: { name: '', note: '', needs: '', demographics: '' }, b: { name: '   ' } }, propositions: { p: { name: '', drivers: [] } }, assumptions: { s: { about: { id: 'a' }, statement: '', importance: 'low', status: 'untested', resolution: '' } } }));
const orders = sketch({ segments: Object.fromEntries('abcdefgh'.split('').map((c) => [c, {}])) }) as any;
[3, 3, -2, 0.5, 0.50000001, 1e15, -1e15, 0].forEach((o, i) => (orders.segments['abcdefgh'[i]!].order = o)); add('orders', orders);
add('odd-ids', sketch({ segments: { constructor: {}, toString: {}, 'a.b': {}, 'a>b': {}, ' ': {}, ['x'.repeat(200)]: {} }, propositions: { prototype: {}, '0': {}, '10': {} }, links: [['prototype', 'constructor'], ['0', 'a>b'], ['10', 'x'.repeat(190)]] }));
add('evidence', sketch({ segments: { a: { expectation: { types: [{ type: 'personal_assistance', strength: 'must' }, { type: 'community', strength: 'nice' }], status: 'invalidated' } } }, evidence: Object.fromEntries(e.EvidenceKind.options.map((kind, i) => [`e${i}`, { about: { id: 'a', path: 'expectation' }, kind, supports: i % 2 === 0, n: i * 3, ...(i % 2 ? { instead: e.RelationshipType.options[i] } : {}), date: `2026-0${i + 1}-15`, note: `“said ${i}”` }])) }));
add('assumptions', sketch({ propositions: { p: {} }, assumptions: Object.fromEntries(e.AssumptionStatus.options.flatMap((status) => e.Importance.options.map((importance) => [`${status}-${importance}`, { about: { id: 'p' }, statement: 'Only if …', importance, status, ...(status === 'invalidated' ? { resolution: 'Dropped' } : {}) }]))), evidence: { e: { about: { id: 'untested-low' }, kind: 'interview', supports: true } } }));
add('kpis', sketch({ relationships: { r: {} }, kpis: Object.fromEntries(e.KpiKind.options.map((kind, i) => [`k${i}`, { kind, of: 'r', name: `KPI ${i}`, direction: i % 2 ? 'lower' : 'higher', ...(i % 3 ? { target: q(i, 'number'), value: q(i / 2, 'number', 'measured'), lastMeasured: '2026-11-01' } : {}) }])) }));
add('relationship-types', sketch({ segments: Object.fromEntries(e.RelationshipType.options.map((t) => [`s-${t}`, { expectation: { types: [{ type: t, strength: 'must' }], status: 'validated' } }])), relationships: Object.fromEntries(e.RelationshipType.options.map((t) => [`r-${t}`, { type: t, goals: ['retention'], adoption: 0.5, cost: { fixedMonth: 10, contactsPerCustomerMonth: 2, costPerContact: 1.25 } }])), links: e.RelationshipType.options.map((t) => [`r-${t}`, `s-${t}`] as const) }));
add('channel-kinds', sketch({ channels: Object.fromEntries(e.ChannelKind.options.map((kind, i) => [kind, { kind, phases: e.Phase.options.slice(0, i % 6), ...(i % 2 ? { human: true, digital: false, manyToMany: false } : {}), ...(i % 3 ? { ownership: 'partner', directness: 'indirect', dataAccess: 'partial', costPerContact: i } : {}) }])) }));
add('link-meanings', sketch({ ...Object.fromEntries(BLOCKS.map((b) => [b, { [b]: {} }])), links: LINK_MEANINGS.map(({ from, to }) => [from, to] as const) }));
add('multi-sided', sketch({ meta: { stage: 'operating', patterns: ['multi_sided_platform', 'freemium'], funding: 'funded', costOrientation: 'balanced' }, segments: { riders: { role: 'user', interdependentWith: ['drivers'], marketType: 'multi_sided' }, drivers: { role: 'payer_and_user', interdependentWith: ['riders'] }, free: { role: 'user', upgradesTo: 'pro' }, pro: { role: 'payer' } }, revenues: { fee: { type: 'brokerage', recurrence: 'recurring', pricing: 'real_time_market', amountMonth: 4000 }, free: { amountMonth: 0 } }, links: [['fee', 'drivers'], ['free', 'free']] }));
add('currencies', sketch({ meta: { name: 'Yen', currency: 'JPY', stage: 'validating', asOf: '2026-06-30' }, costs: { rent: { amountMonth: 150000, overhead: true, kind: 'fixed', economies: ['scope'] } } }));
add('longest-texts', sketch({ meta: { name: 'N'.repeat(2000), note: 't'.repeat(500) }, segments: { a: { name: '長'.repeat(2000), note: 'note '.repeat(4000) } } }));
const big = sketch(Object.fromEntries(BLOCKS.map((b) => [b, Object.fromEntries(Array.from({ length: 24 }, (_, i) => [`${b}-${i}`, { name: `${b} ${i}` }]))]).concat([['links', Array.from({ length: 24 }, (_, i) => [`propositions-${i}`, `segments-${(i * 7) % 24}`])]] as any))); add('many-notes', big);
const decimals = sketch({ segments: { a: {} } }) as any; decimals.segments.a.economics = { grossMargin: q(0.1 + 0.2, 'share'), churnMonth: q(1 / 3, 'share/month'), arpaMonth: q(6.3, 'money/customer/month'), activeCustomers: q(9007199254740993, 'customers') }; add('decimals', decimals);
for (const file of readdirSync('templates').filter((f) => f.endsWith('.json'))) {
  const whole = JSON.parse(readFileSync(`templates/${file}`, 'utf8'));
  const { template, ...copy } = whole;
  const name = file.replace('.bmc.json', '');
  add(`copy-of-${name}`, copy);
  if (name.endsWith('1a')) add('template-with-header', structuredClone(whole));
}
for (const [name, canvas] of out) writeFileSync(`tests/saved-files/v1/${name}.bmc.json`, JSON.stringify(canvas, null, 2) + '\n');
console.log(out.length);
