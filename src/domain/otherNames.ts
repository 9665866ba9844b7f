import type { EconomyId } from './accession.ts';

type NameLists = Readonly<Record<EconomyId, readonly string[]>>;

/**
 * Other names of the economies on record, in the English that a reader would type: short forms of the
 * UN Terminology Database and of ISO 3166-1, and former ones of ISO 3166-3 or of long use.
 */
const COMMON: NameLists = {
  BHS: ['Bahamas'],
  BIH: ['Bosnia', 'Bosnia-Herzegovina'],
  BLR: ['Byelorussia', 'Belorussia'],
  CHN: ["People's Republic of China", 'PR China'],
  CPV: ['Cape Verde', 'Republic of Cabo Verde'],
  HRV: ['Hrvatska'],
  IRN: ['Islamic Republic of Iran'],
  KGZ: ['Kyrgyzstan', 'Kirghizia'],
  KHM: ['Kampuchea'],
  LAO: ['Laos', "Lao People's Democratic Republic"],
  MDA: ['Moldavia', 'Republic of Moldova'],
  MKD: ['Macedonia', 'FYROM', 'The former Yugoslav Republic of Macedonia'],
  RUS: ['Russian Federation'],
  SAU: ['Kingdom of Saudi Arabia', 'KSA'],
  STP: ['São Tomé'],
  SYR: ['Syrian Arab Republic'],
  TJK: ['Tadjikistan'],
  TKM: ['Turkmenia'],
  TLS: ['East Timor'],
  TWN: ['Taiwan', 'Separate Customs Territory of Taiwan, Penghu, Kinmen and Matsu'],
  VAT: ['Vatican', 'Vatican City'],
  VNM: ['Vietnam', 'Socialist Republic of Viet Nam'],
  WSM: ['Western Samoa'],
};

/** As lists print them: ISO 3166-1, the WTO's list of members, the World Bank's tables. */
const LISTED: NameLists = {
  AFG: ['Islamic Republic of Afghanistan', 'Afghanistan, Islamic Republic of'],
  ALB: ['Republic of Albania'],
  AND: ['Principality of Andorra'],
  ARM: ['Republic of Armenia'],
  AZE: ['Republic of Azerbaijan'],
  BGR: ['Republic of Bulgaria'],
  BHS: ['Commonwealth of The Bahamas'],
  BLR: ['Republic of Belarus'],
  BTN: ['Kingdom of Bhutan'],
  CHN: ['P.R. China', "China, People's Republic of"],
  COM: ['Union of the Comoros'],
  DZA: ["People's Democratic Republic of Algeria"],
  ECU: ['Republic of Ecuador'],
  EST: ['Republic of Estonia'],
  ETH: ['Federal Democratic Republic of Ethiopia'],
  GEO: ['Republic of Georgia'],
  GNQ: ['Republic of Equatorial Guinea'],
  HRV: ['Republic of Croatia'],
  IRN: ['Iran (Islamic Republic of)', 'Iran, Islamic Rep.'],
  IRQ: ['Republic of Iraq'],
  JOR: ['Hashemite Kingdom of Jordan'],
  KAZ: ['Republic of Kazakhstan'],
  KHM: ['Kingdom of Cambodia'],
  LAO: ['Laos PDR', "Lao People's Dem. Rep."],
  LBN: ['Lebanese Republic'],
  LBR: ['Republic of Liberia'],
  LBY: ['State of Libya', 'Libyan Arab Jamahiriya'],
  LTU: ['Republic of Lithuania'],
  LVA: ['Republic of Latvia'],
  MDA: ['Moldova, Republic of', 'Moldova (the Republic of)'],
  MKD: ['Republic of North Macedonia', 'Macedonia, FYR', 'FYR Macedonia'],
  NPL: ['Federal Democratic Republic of Nepal'],
  OMN: ['Sultanate of Oman'],
  PAN: ['Republic of Panama'],
  SAU: ['Saudi Arabia, Kingdom of'],
  SDN: ['Republic of the Sudan'],
  SOM: ['Federal Republic of Somalia'],
  SRB: ['Republic of Serbia'],
  SSD: ['Republic of South Sudan'],
  STP: ['Democratic Republic of São Tomé and Príncipe', 'São Tomé e Príncipe'],
  SYC: ['Republic of Seychelles'],
  TJK: ['Republic of Tajikistan'],
  TLS: ['Democratic Republic of Timor-Leste'],
  TON: ['Kingdom of Tonga'],
  TWN: ['Taiwan, China', 'Taiwan (Province of China)'],
  UZB: ['Republic of Uzbekistan'],
  VAT: ['Vatican City State', 'Holy See (Vatican City State)'],
  VUT: ['Republic of Vanuatu'],
  WSM: ['Independent State of Samoa'],
  YEM: ['Republic of Yemen', 'Yemen, Rep.'],
};

/** Other names by which a reader may look for an economy. */
export function commonNames(id: EconomyId): readonly string[] {
  return namesIn(COMMON, id);
}

/** Every other name by which an economy is known in a table. */
export function otherNames(id: EconomyId): readonly string[] {
  return [...namesIn(COMMON, id), ...namesIn(LISTED, id)];
}

function namesIn(lists: NameLists, id: EconomyId): readonly string[] {
  return Object.hasOwn(lists, id) ? (lists[id] ?? []) : [];
}
