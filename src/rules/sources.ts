/**
 * Where the rules come from. Grade A: primary, official or the author's own text;
 * B: reputable secondary; C: practitioner or vendor; P: a proposal of this project.
 */
export interface Source {
  readonly title: string;
  readonly grade: 'A' | 'B' | 'C' | 'P';
  readonly where: string;
}

const source = (grade: Source['grade'], title: string, where: string): Source => ({
  title,
  grade,
  where,
});

export const SOURCES = {
  S0: source(
    'B',
    'How to Build Customer Relationships, Crash Course Entrepreneurship #10 (summary)',
    'Crash Course',
  ),
  S1: source(
    'C',
    'Building Strong Customer Relationships: Unlocking Business Success',
    'article on the Customer Relationships block',
  ),
  S2: source('C', 'Customer relationships, Business Model Canvas study guide', 'Fiveable'),
  S3: source('C', 'Customer relationships: aspects, benefits and tips', 'long article'),
  S4: source('C', 'The structure of customer relationships in the business canvas', 'article'),
  BMGQ: source(
    'B',
    'Business Model Canvas poster questions as an OWL vocabulary, A. Batlin (CC BY-SA 4.0)',
    'github.com/batlinal/bmo',
  ),
  'BMG-20': source(
    'A',
    'Business Model Generation, p. 20: criteria for segments',
    'Osterwalder and Pigneur 2010',
  ),
  'BMG-27': source('B', 'Business Model Generation, p. 27: channel types', 'open.edu/openlearn'),
  'BMG-28': source(
    'B',
    'Business Model Generation, p. 28: customer relationships',
    'Osterwalder and Pigneur 2010',
  ),
  'BMG-40': source(
    'A',
    'Business Model Generation, p. 40: cost structure',
    'Osterwalder and Pigneur 2010',
  ),
  'BMG-41': source(
    'A',
    'Business Model Generation, p. 41: cost- and value-driven models',
    'Osterwalder and Pigneur 2010',
  ),
  'BMG-87': source(
    'A',
    'Business Model Generation, p. 87: multi-sided platforms',
    'Osterwalder and Pigneur 2010',
  ),
  'BMG-219': source(
    'A',
    'Business Model Generation, p. 219: assessing the customer interface',
    'Osterwalder and Pigneur 2010',
  ),
  'SZ-clear': source(
    'A',
    'How to design a crystal clear Business Model Canvas',
    'strategyzer.com/library',
  ),
  'SZ-manual': source('A', 'Business Model Canvas instruction manual', 'Strategyzer'),
  'SZ-CR': source('A', 'Strategyzer help: customer relationships', 'strategyzer.uservoice.com'),
  'SZ-CH': source('A', 'Strategyzer help: channels', 'strategyzer.uservoice.com'),
  'VPD-222': source(
    'A',
    'Value Proposition Design, p. 222: testing the business model',
    'Osterwalder and others 2014',
  ),
  TBI: source('B', 'Testing Business Ideas (summaries)', 'Bland and Osterwalder 2019'),
  CW: source(
    'C',
    'A public design document that maps entrepreneurship literature to gates: evidence ladder',
    'stored code index',
  ),
  Gaps: source(
    'B',
    'The service-quality gap model: not knowing what customers expect',
    'Parasuraman, Zeithaml and Berry 1985',
  ),
  Fritscher: source(
    'A',
    'Supporting Business Model Modelling: coherence between blocks',
    'Fritscher and Pigneur',
  ),
  e3: source('A', 'e3value user guide: economic reciprocity', 'thevalueengineers.nl'),
  BMML: source('A', 'Business Model Markup Language, linter (MIT)', 'github.com/hiasinho/bmml'),
  'HBR-CES': source(
    'B',
    'Stop Trying to Delight Your Customers (contested by later critics)',
    'Dixon, Freeman and Toman, HBR 2010',
  ),
  TouchTiers: source('C', 'Touch models and accounts per person', 'ooligo.com, knowledgelib.io'),
  Rework: source('C', 'Post-sale business models: a worked cost example', 'reworkcontent'),
  EVBN: source('C', 'Relationships and the balance of cost and revenue', 'evbn.org'),
  'Gartner-19': source(
    'B',
    'Cost per contact: $8.01 live, $0.10 self-service (Gartner 2019, as reported)',
    'destinationcrm.com',
  ),
  Unthread: source('C', 'Cost per contact by channel: self-service $1–4', 'unthread.io'),
  TSIA: source('C', 'Cost per interaction, self-service $0.06 (2011)', 'comparecallcenter.com'),
  Rapport: source('P', 'A choice of this project, open to argument', 'docs'),
} as const satisfies Record<string, Source>;

export type SourceKey = keyof typeof SOURCES;
