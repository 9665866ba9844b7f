/** What the guide rests on. A `key` is that of a record among the sources of the data. */
export const GUIDE_SOURCES = [
  {
    id: 'article-xii',
    short: 'Marrakesh Agreement, Article XII',
    title:
      'Marrakesh Agreement Establishing the World Trade Organization, 15 April 1994: Article XII (Accession)',
  },
  {
    id: 'article-iv',
    short: 'Marrakesh Agreement, Article IV',
    title:
      'Marrakesh Agreement Establishing the World Trade Organization, 15 April 1994: Article IV (Structure of the WTO)',
  },
  {
    id: 'procedures',
    short: 'WT/ACC/1',
    title:
      'WT/ACC/1, Accession to the World Trade Organization: Procedures for Negotiations under Article XII, note by the Secretariat, 24 March 1995',
  },
  {
    id: 'technical-note',
    short: 'WT/ACC/10/Rev.3',
    title:
      'WT/ACC/10/Rev.3, Technical Note on the Accession Process, note by the Secretariat, 28 November 2005',
  },
  {
    id: 'jargon',
    short: 'Guide to accession jargon',
    title: 'WTO Accessions Division, Note 14-25/Rev.1: User Guide to WTO Accession Jargon',
  },
  {
    id: 'course',
    short: 'WTO course on accession',
    title: 'WTO, course on accession: the accession process, procedures and how they are applied',
    url: 'https://www.wto.org/english/thewto_e/acc_e/cbt_course_e/c4s5p1_e.htm',
  },
  {
    id: 'observer-rules',
    short: 'WT/L/161, Annex 2',
    title:
      'WT/L/161, Rules of Procedure for Sessions of the Ministerial Conference and Meetings of the General Council, 25 July 1996: Annex 2, Guidelines for Observer Status for Governments',
  },
  {
    id: 'ldc-2002',
    short: 'WT/L/508',
    title:
      'WT/L/508, Accession of Least-Developed Countries, decision of the General Council of 10 December 2002',
  },
  {
    id: 'ldc-2012',
    short: 'WT/L/508/Add.1',
    title:
      'WT/L/508/Add.1, Accession of Least-Developed Countries, decision of the General Council of 25 July 2012',
  },
  { id: 'ldc-list', short: 'UNCTAD list of 2021', key: 'unctad-ldc-2021' },
  { id: 'briefing', short: 'WTO briefing note, April 2024', key: 'wto-mc13-brief' },
  { id: 'protocol-text', short: 'WT/L/506', key: 'wto-wtl506' },
  { id: 'timeline-page', short: 'WTO timeline of Kazakhstan', key: 'wto-a1-kaz' },
  {
    id: 'estimate',
    short: 'Kaplan and Meier 1958',
    title:
      'E. L. Kaplan and P. Meier, Nonparametric Estimation from Incomplete Observations, Journal of the American Statistical Association 53 (1958), pages 457 to 481',
  },
  {
    id: 'own',
    short: 'a rule of this product',
    title: 'A rule of this product, the same in every view',
  },
] as const;

export type GuideSource = (typeof GUIDE_SOURCES)[number];
export type GuideSourceId = GuideSource['id'];

export const GUIDE_SOURCES_TITLE = 'Sources of this guide';

/** What the stages and the three tracks are told after. */
export const PROCESS_SOURCES: readonly GuideSourceId[] = [
  'article-xii',
  'procedures',
  'technical-note',
  'course',
];

/** "After Marrakesh Agreement, Article XII; WT/ACC/1" */
export function toldAfter(ids: readonly GuideSourceId[]): string {
  const names = GUIDE_SOURCES.filter(({ id }) => ids.includes(id)).map(({ short }) => short);
  return `After ${names.join('; ')}`;
}
