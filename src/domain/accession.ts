import type { PartialDate } from './partialDate.ts';
import type { Conflict, Sourced, SourceKey } from './provenance.ts';

/** ISO 3166-1 alpha-3 code. */
export type EconomyId = string;

/** A dated step of an accession, with the source of its date. */
export type Milestone = Sourced & {
  readonly date: PartialDate;
  /** Further sources that give the same date. */
  readonly crossCheck?: readonly SourceKey[];
  /** The date follows from what the source lists and is not stated by it. */
  readonly inferred?: true;
};

export type Application = Milestone & {
  /** Made to the GATT, the predecessor of the WTO. */
  readonly madeTo?: 'GATT';
  readonly earlier?: Milestone;
  readonly renewed?: Milestone;
};

export type LatestMeeting = Milestone & { readonly number?: number };

export type Memorandum = Milestone & { readonly circulated?: Milestone };

/** The steps every accession takes, in their order; membership belongs to members alone. */
export type Milestones = {
  readonly application?: Application;
  readonly workingPartyEstablished?: Milestone;
  readonly memorandum?: Memorandum;
  readonly questionsAndReplies?: Milestone;
  readonly initialGoodsOffer?: Milestone;
  readonly initialServicesOffer?: Milestone;
  readonly firstMeeting?: Milestone;
  readonly factualSummary?: Milestone;
  readonly elementsOfDraftReport?: Milestone;
  readonly draftReport?: Milestone;
  readonly latestMeeting?: LatestMeeting;
  readonly workingPartyAdoption?: Milestone;
  readonly approval?: Milestone;
  readonly membership?: Milestone;
};

/** A formal meeting of the working party. A resumed sitting repeats its meeting's number. */
export type FormalMeeting = Sourced & {
  readonly date: PartialDate;
  readonly end?: PartialDate;
  /** Absent where no source numbers the meeting. */
  readonly number?: number;
  readonly resumed?: true;
};

/** `partial`: meetings are missing. `disputed`: sources disagree on which meetings there were. */
export type MeetingListStatus = 'complete' | 'partial' | 'disputed';

export type MeetingCount = Sourced & {
  readonly asOf?: PartialDate;
  /** Meetings held, or the least number held where no source counts them all. */
  readonly value: number;
  readonly atLeast?: true;
};

export type Meetings = {
  readonly count?: MeetingCount;
  readonly list: readonly FormalMeeting[];
  readonly listStatus: MeetingListStatus;
  readonly listNote?: string;
};

/** A changing value and when it was true. Without `asOf` the source itself is undated. */
export type StatedValue<Value> = Sourced & {
  readonly value: Value;
  /** Who says so, where that is not plain from the source: a speaker is not always the publisher. */
  readonly statedBy?: string;
  readonly asOf?: PartialDate;
};

export type Chair = Sourced & {
  readonly name?: string;
  /** Country of the chair. */
  readonly from?: string;
  readonly asOf?: PartialDate;
};

export type AccessionDocument = {
  readonly type: 'application' | 'memorandum' | 'draftReport' | 'workingPartyReport' | 'protocol';
  readonly symbol: string;
  readonly source: SourceKey;
  /** Further sources that name the same document. */
  readonly crossCheck?: readonly SourceKey[];
  readonly date?: PartialDate;
};

/** UN M49 area: three-digit code and name. */
export type Area = { readonly code: string; readonly name: string };

/** Groupings a record states. Whether an economy applied before 1995 follows from its application date. */
export type Group = 'ldc' | 'eaeu' | 'former-soviet-union';

/** A conflict and the fact of the record on which it bears. */
export type AccessionConflict = Conflict & { readonly about: DisputedFact };

export const DISPUTED_FACTS = [
  'application',
  'workingPartyEstablished',
  'memorandum',
  'firstMeeting',
  'latestMeeting',
  'workingPartyAdoption',
  'approval',
  'membership',
  'meetings',
  'stage',
  'activity',
  'chair',
  'ordinal',
  'ldc',
] as const;

/** The facts of a record that sources may dispute. */
export type DisputedFact = (typeof DISPUTED_FACTS)[number];

type EconomyFacts = {
  readonly id: EconomyId;
  /** The plain form a reader expects; `officialName` where the economy's own or the WTO's differs. */
  readonly name: string;
  readonly officialName?: string;
  /** A longer or former name that a source gives. */
  readonly formalName?: Sourced & { readonly value: string };
  readonly region: Area;
  readonly subregion: Area;
  readonly groups: readonly Group[];
  /** Groups of which a reader's own file does not say whether it belongs to them. */
  readonly groupsLeftOpen?: readonly Group[];
  readonly ldc?: StatedValue<boolean> & { readonly alsoSource?: SourceKey };
  readonly ldcAtAccession?: Sourced & { readonly value: boolean };
  readonly meetings?: Meetings;
  readonly stage?: StatedValue<string>;
  readonly activity?: StatedValue<string>;
  readonly chair?: Chair;
  readonly documents?: readonly AccessionDocument[];
  readonly conflicts?: readonly AccessionConflict[];
  readonly bilateralAgreements?: Sourced & { readonly count: number; readonly asOf: PartialDate };
  readonly offers?: StatedValue<string>;
  readonly governmentStatus?: StatedValue<string>;
};

/** An Article XII member: joined after 1 January 1995 on terms it negotiated. */
export type Member = EconomyFacts & {
  readonly status: 'member';
  /** Its place among all members of the WTO, by date of membership; a reader's own file gives none. */
  readonly ordinal?: Sourced & { readonly value: number };
  readonly milestones: Milestones & { readonly membership: Milestone };
};

export type Negotiating = EconomyFacts & {
  readonly status: 'negotiating';
  readonly milestones: Omit<Milestones, 'membership'>;
};

/** Observes the WTO without applying to join it. */
export type Observer = EconomyFacts & {
  readonly status: 'observer';
  readonly observerSince: Milestone;
};

export type Applicant = Member | Negotiating;
export type Economy = Applicant | Observer;
