import type { Source } from '../../src/formats/in/understood';

/** What is to be read from a file of tests/corpus/texts. */
export interface Expected {
  readonly file: string;
  readonly source: Source;
  /** Notes of each block, in the order of BLOCKS. */
  readonly counts: readonly number[];
  /** Names of notes. */
  readonly has: readonly string[];
  readonly title?: string;
  /** The text below the first note that has one. */
  readonly more?: string;
  readonly links?: number;
  /** The reasons for which something is left out. */
  readonly left?: readonly string[];
}

/** All files are our own: invented businesses, in the forms that people write canvases in. */
export const EXPECTED: readonly Expected[] = [
  {
    file: 'en-headings.md',
    source: 'markdown',
    counts: [2, 1, 3, 2, 2, 2, 2, 1, 3],
    has: ['Bread that is still warm', 'A regular’s table'],
    title: 'Corner bakery',
  },
  {
    file: 'en-nested.md',
    source: 'markdown',
    counts: [2, 2, 2, 2, 1, 0, 0, 0, 0],
    has: ['Hobbyists', 'Evening courses'],
    title: 'Tool library',
    more: 'live in flats\nbuild at weekends',
    left: ['no-block'],
  },
  {
    file: 'en-bold-labels.md',
    source: 'markdown',
    counts: [2, 1, 1, 1, 1, 1, 1, 1, 2],
    has: ['Hot meals at 3 a.m.', 'Vending points in hospitals'],
    left: ['no-block'],
  },
  {
    file: 'en-numbered-emoji.md',
    source: 'markdown',
    counts: [2, 1, 1, 1, 1, 1, 2, 1, 1],
    has: ['Within the hour', 'Laboratories'],
    title: '🚲 Bike courier – business model canvas',
  },
  {
    file: 'en-list-of-labels.md',
    source: 'markdown',
    counts: [2, 1, 2, 1, 1, 0, 0, 0, 0],
    has: ['Seeds that suit the soil', 'Fairs'],
  },
  {
    file: 'en-table-rows.md',
    source: 'markdown',
    counts: [2, 1, 1, 1, 1, 1, 2, 2, 2],
    has: ['Clean by tomorrow', 'Detergent maker'],
    title: 'Laundry by the river',
  },
  {
    file: 'en-table-columns.md',
    source: 'markdown',
    counts: [2, 1, 2, 0, 0, 0, 0, 0, 0],
    has: ['Shoes that fit', 'Walkers'],
    left: ['no-block'],
  },
  {
    file: 'en-table-five.md',
    source: 'markdown',
    counts: [2, 1, 1, 2, 2, 1, 1, 2, 2],
    has: ['Coffee with a name', 'Single bags'],
  },
  {
    file: 'en-table-cells.md',
    source: 'markdown',
    counts: [1, 1, 1, 1, 1, 1, 1, 2, 2],
    has: ['A tired dog', 'A photo each day'],
  },
  {
    file: 'en-three-tables.md',
    source: 'markdown',
    counts: [1, 1, 1, 1, 1, 1, 1, 1, 1],
    has: ['Sheet music at once', 'Archive'],
  },
  {
    file: 'en-tables-under-headings.md',
    source: 'markdown',
    counts: [2, 1, 0, 0, 0, 0, 0, 0, 0],
    has: ['Parents', 'A free evening'],
    more: 'large',
  },
  {
    file: 'en-html-table.md',
    source: 'markdown',
    counts: [1, 1, 1, 1, 1, 1, 1, 2, 2],
    has: ['Kitchen & cold store', 'Dinner in ten minutes'],
    title: 'Meals',
  },
  {
    file: 'en-fenced.md',
    source: 'markdown',
    counts: [2, 1, 1, 1, 0, 0, 0, 0, 0],
    has: ['Food from ten countries'],
    title: 'Night market',
  },
  {
    file: 'en-code-no-notes.md',
    source: 'markdown',
    counts: [1, 1, 1, 0, 0, 0, 0, 0, 0],
    has: ['A linter that explains'],
  },
  {
    file: 'en-zucali.md',
    source: 'markdown',
    counts: [2, 1, 0, 0, 1, 0, 0, 0, 0],
    has: ['Beginners', 'Course fees'],
    title: 'Pottery studio',
    more: 'People who never touched clay.',
    left: ['no-block', 'empty'],
  },
  {
    file: 'en-front-matter.md',
    source: 'markdown',
    counts: [1, 1, 1, 0, 0, 0, 0, 0, 0],
    has: ['Nothing is thrown away'],
    title: 'Repair café',
  },
  {
    file: 'en-misspelt.md',
    source: 'markdown',
    counts: [2, 1, 3, 2, 2, 2, 2, 1, 3],
    has: ['Stone oven'],
  },
  {
    file: 'en-groups.md',
    source: 'markdown',
    counts: [3, 2, 0, 0, 0, 0, 0, 0, 0],
    has: ['Tenants', 'No deposit'],
    left: ['unknown'],
  },
  {
    file: 'en-paragraphs.md',
    source: 'markdown',
    counts: [2, 1, 2, 0, 0, 0, 0, 0, 0],
    has: ['Eleven minutes instead of an hour', 'Phone app'],
    title: 'Ferry',
  },
  {
    file: 'en-quoted-answers.md',
    source: 'markdown',
    counts: [1, 1, 1, 0, 0, 0, 0, 0, 0],
    has: ['Weather for one field'],
  },
  {
    file: 'en-plain.txt',
    source: 'plain',
    counts: [2, 1, 1, 1, 1, 0, 0, 0, 0],
    has: ['Warm within a minute'],
    left: ['no-block'],
  },
  {
    file: 'en-plain-indented.txt',
    source: 'plain',
    counts: [0, 1, 0, 0, 0, 1, 1, 2, 0],
    has: ['Ships that last'],
    more: 'in the north',
  },
  {
    file: 'en-plain-colons.txt',
    source: 'plain',
    counts: [1, 1, 1, 0, 1, 0, 0, 0, 1],
    has: ['rooms filled in the week'],
  },
  {
    file: 'textusm-places.txt',
    source: 'textusm',
    counts: [2, 1, 1, 1, 1, 1, 1, 1, 1],
    has: ['Ein Buch zum Hören'],
  },
  {
    file: 'rows.csv',
    source: 'table',
    counts: [1, 1, 1, 1, 0, 0, 0, 0, 0],
    has: ['Dry feet', 'Fitting'],
    links: 4,
    more: 'In all weathers',
    left: ['no-block', 'no-link'],
  },
  {
    file: 'rows-de.csv',
    source: 'table',
    counts: [2, 1, 0, 0, 1, 0, 0, 0, 0],
    has: ['Schulen', 'Kasse ohne Zettel'],
    more: 'bis 200 Mitglieder',
  },
  {
    file: 'columns.csv',
    source: 'table',
    counts: [2, 1, 0, 0, 2, 0, 0, 0, 0],
    has: ['Books for a week', 'Class sets'],
  },
  {
    file: 'keys.csv',
    source: 'table',
    counts: [1, 1, 0, 0, 0, 0, 0, 1, 1],
    has: ['Maps that are right'],
  },
  {
    file: 'spreadsheet.tsv',
    source: 'table',
    counts: [1, 1, 1, 1, 1, 1, 1, 1, 2],
    has: ['Fruit on the day', 'Pickers'],
  },
  {
    file: 'spreadsheet.html',
    source: 'table',
    counts: [2, 1, 2, 0, 0, 0, 0, 0, 0],
    has: ['A stage', 'Radio'],
  },
  {
    file: 'page.html',
    source: 'table',
    counts: [2, 1, 1, 0, 0, 0, 0, 0, 0],
    has: ['Open at night'],
    title: 'Kiosk',
    more: 'on foot',
  },
  {
    file: 'de-nine.md',
    source: 'markdown',
    counts: [1, 1, 1, 1, 1, 1, 1, 1, 1],
    has: ['Rechnung in einer Minute', 'Fester Ansprechpartner'],
  },
  {
    file: 'fr-nine.md',
    source: 'markdown',
    counts: [1, 1, 1, 1, 1, 1, 1, 1, 1],
    has: ['Une soirée libre', 'Communauté de quartier'],
  },
  {
    file: 'es-nine.md',
    source: 'markdown',
    counts: [1, 1, 1, 1, 1, 1, 1, 1, 1],
    has: ['Riego sin desperdicio', 'Asistencia personal'],
  },
  {
    file: 'pt-nine.txt',
    source: 'plain',
    counts: [1, 1, 1, 1, 1, 1, 1, 1, 1],
    has: ['Pão sem desperdício', 'Suporte por chat'],
  },
  {
    file: 'it-nine.md',
    source: 'markdown',
    counts: [1, 1, 1, 1, 1, 1, 1, 1, 1],
    has: ['Un treno, tre borghi', 'Guida personale'],
  },
  {
    file: 'nl-nine.md',
    source: 'markdown',
    counts: [1, 1, 1, 1, 1, 1, 1, 1, 1],
    has: ['Nooit meer lek', 'Vaste monteur'],
  },
  {
    file: 'pl-nine.md',
    source: 'markdown',
    counts: [1, 1, 1, 1, 1, 1, 1, 1, 1],
    has: ['Obiad za dziesięć złotych', 'Karta stałego klienta'],
  },
  {
    file: 'ru-nine.md',
    source: 'markdown',
    counts: [1, 1, 1, 1, 1, 1, 1, 1, 1],
    has: ['Урок без подготовки', 'Личный методист'],
  },
  {
    file: 'ja-nine.txt',
    source: 'plain',
    counts: [1, 1, 1, 1, 1, 1, 1, 1, 1],
    has: ['毎日の声かけ', '担当スタッフ'],
  },
  {
    file: 'zh-nine.md',
    source: 'markdown',
    counts: [1, 1, 1, 1, 1, 1, 1, 1, 1],
    has: ['一小时送达', '会员社群'],
  },
  {
    file: 'ar-nine.md',
    source: 'markdown',
    counts: [1, 1, 1, 1, 1, 1, 1, 1, 1],
    has: ['دروس قصيرة', 'مجتمع'],
  },
  {
    file: 'th-nine.md',
    source: 'markdown',
    counts: [1, 1, 1, 1, 1, 1, 1, 1, 1],
    has: ['ที่พักริมทะเล', 'ไกด์ส่วนตัว'],
  },
];

/** Files that are no business model canvas, and as what they are recognised. */
export const NO_CANVAS: Readonly<Record<string, string>> = {
  'not-lean.md': 'lean-canvas',
  'not-lean-es.md': 'lean-canvas',
  'not-template.md': 'empty-template',
  'not-template-questions.md': 'empty-template',
  'not-template-table.md': 'empty-template',
  'not-template.csv': 'empty-template',
  'not-article.md': 'article',
  'not-article-headings.md': 'article',
  'not-canvas.md': 'unknown',
  'not-canvas.txt': 'unknown',
  'not-canvas.csv': 'unknown',
};
