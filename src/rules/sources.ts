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
  'BMG-29': source(
    'B',
    'Business Model Generation, p. 29: six types of relationships',
    'open.edu/openlearn',
  ),
  'BMG-89': source(
    'A',
    'Business Model Generation, p. 89: free as a business model',
    'Osterwalder and Pigneur 2010',
  ),
  'BMG-107': source(
    'A',
    'Business Model Generation, p. 107: bait and hook',
    'Osterwalder and Pigneur 2010',
  ),
  'SZ-7Q': source('A', 'Seven questions to assess your business model design', 'Strategyzer'),
  Benkeltoum: source(
    'A',
    'A metamodel of the Business Model Canvas (abstract)',
    'arXiv 2602.12721',
  ),
  'Gartner-9': source(
    'B',
    '70% try self-service, 9% resolve their issue in it entirely (Gartner, as reported)',
    'gartner.com.au',
  ),
  'Gartner-AI': source(
    'B',
    '64% of 5,728 customers prefer no AI in service (Gartner 2023, as reported)',
    'press reports',
  ),
  'Gartner-journey': source(
    'B',
    'One channel resolves for $9.10, three for $26.04 (Gartner, as reported)',
    'customerexperiencedive.com',
  ),
  ContactBabel: source(
    'B',
    'Cost per contact 2016: phone $5.25, e-mail $4.42, chat $3.82',
    'incent.info',
  ),
  Guru: source('C', 'Cost per contact by channel', 'gurusup.com'),
  CCP: source('C', 'What is left after self-service: harder contacts cost more', 'ccplanning.net'),
  Bow: source('C', 'Community touch as a fourth model', 'bow-now.com'),
  Skok: source(
    'B',
    'Startup metrics: LTV of three times CAC, payback in a year',
    'D. Skok, as summarised',
  ),
  'Skok-cond': source('C', 'When LTV:CAC is valid', 'codex.iamkesava.com'),
  FaderHardie: source('A', 'What’s wrong with this CLV formula?', 'Fader and Hardie 2014'),
  'FaderHardie-24': source('A', 'Reconciling CLV formulas', 'Fader and Hardie 2012'),
  'R&K': source(
    'A',
    'The Mismanagement of Customer Loyalty (abstract)',
    'Reinartz and Kumar, HBR 2002',
  ),
  Supportbee: source('C', 'Definitions of NPS, CSAT and CES', 'supportbee.com'),
  Unbundle: source('A', 'Unbundling the Corporation (abstract)', 'Hagel and Singer 1999'),
  Freemium: source('C', 'Freemium: conversion in single digits', 'learningloop.io'),
  'Freemium-MIT': source('B', 'Freemium: typical conversion of 2–7%', 'course notes, MIT'),
  Breakage: source('A', 'Breakage in loyalty programmes', 'Goic and others, IJRM 2025'),
  Breakage2: source('B', 'What unredeemed points cost and save', 'destinationcrm.com'),
  NNg: source('A', 'Participation inequality: the 90-9-1 rule', 'nngroup.com'),
  Deloitte08: source(
    'B',
    'A study of company communities: 35% had fewer than 100 members',
    'econtentmag.com 2008',
  ),
  DART: source(
    'B',
    'Dialogue, access, risk, transparency: building blocks of co-creation',
    'Prahalad and Ramaswamy, as summarised',
  ),
  CoCr: source('C', 'Risks of co-creation', 'encyclopedic page'),
  Crowd: source('C', 'Rewards of contributors in crowdsourcing', 'study cards'),
  FTC: source('B', 'FTC v. LA Fitness on cancelling a membership', 'press reports, August 2025'),
  Partner: source('C', 'Indirect channels obscure customer data', 'MarTech Advisor 2016'),
  Blank: source('B', 'Get, keep and grow customers', 'Blank, as summarised'),
  Balfour: source('B', 'Channel-model fit', 'Balfour, as summarised'),
  Janz: source('A', 'Five ways to build a $100 million business', 'christophjanz.blogspot.com'),
  KNN: source('C', 'Business Model Navigator, notes on its patterns', 'code index note'),
  FV: source(
    'C',
    'Relationship strategies from high touch to low touch, study guide',
    'fiveable.me',
  ),
  Zaman: source('C', 'Common mistakes with the canvas', 'zamandigital.medium.com'),
  MethodPost: source('C', 'Common mistakes with the canvas', 'method-post.com'),
  CommonTool: source('C', 'Common mistakes with the canvas', 'scribd.com'),
  'BMI-blog': source('C', 'Buzzwords on a canvas', 'blog.business-model-innovation.com'),
  Alam: source('C', 'What belongs to the cost of acquiring a customer', 'alamrafiul.com'),
  Finmark: source('C', 'Payback of acquisition cost', 'help.finmark.com'),
  MSP: source('C', 'Platforms: the chicken and the egg', 'method-kit.sparkademy.com'),
  'Gaps-ops': source(
    'C',
    'Community and self-service for touchpoints of little value',
    'growintandem.com',
  ),
  Rapport: source('P', 'A choice of this project, open to argument', 'docs'),
} as const satisfies Record<string, Source>;

export type SourceKey = keyof typeof SOURCES;
