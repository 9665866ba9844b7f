import { create } from 'zustand';
import type { OwnMode } from '../domain/dataset.ts';
import type { DoubtAnswers } from '../domain/ownDoubt.ts';
import type { OwnReading, OwnRefusal } from '../domain/ownFile.ts';

export type ReadFile = Extract<OwnReading, { readonly kind: 'read' }>;
export type OrderAsked = Extract<OwnReading, { readonly kind: 'order-unknown' }>;

/** How far a file has come on its way from the disk to the screen. */
export type OwnFileStage =
  | { readonly stage: 'choosing' }
  | { readonly stage: 'reading'; readonly fileName: string; readonly share: number }
  | { readonly stage: 'refused'; readonly fileName: string; readonly refusal: OwnRefusal }
  | { readonly stage: 'asking'; readonly file: File; readonly question: OrderAsked }
  | { readonly stage: 'read'; readonly fileName: string; readonly reading: ReadFile };

/** What the reader has said so far of how the file is to be used. */
export type OwnChoices = {
  readonly mode: OwnMode;
  /** Whose record counts where both have one. */
  readonly side: 'own' | 'bundled' | undefined;
  readonly keep: boolean;
  readonly answers: DoubtAnswers;
};

type OwnFileState = { readonly stage: OwnFileStage; readonly choices: OwnChoices };

export const CHOOSING: OwnFileStage = { stage: 'choosing' };
const NO_CHOICES: OwnChoices = { mode: 'added', side: undefined, keep: false, answers: new Map() };

/** Held for the tab: who looks something up in another view finds the preview as it was left. */
export const useOwnFileStage = create<OwnFileState>(() => ({
  stage: CHOOSING,
  choices: NO_CHOICES,
}));

/** Another stage of the file: what was said of an earlier one holds no longer. */
export function ownFileStaged(stage: OwnFileStage): void {
  useOwnFileStage.setState({ stage, choices: NO_CHOICES });
}

export function ownChoicesMade(change: Partial<OwnChoices>): void {
  useOwnFileStage.setState(({ choices }) => ({ choices: { ...choices, ...change } }));
}
