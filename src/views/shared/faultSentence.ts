import { DatasetError } from '../../data/DatasetError.ts';
import { CODE_NOT_LOADED, failureSentence, UNEXPECTED_FAULT } from '../../wording/faults.ts';

/** What went wrong, for a reader: a dataset, a piece of code that did not arrive, or neither. */
export function faultSentence(error: unknown): string {
  if (error instanceof DatasetError) return failureSentence(error.dataset, error.what, error.where);
  return isCodeFault(error) ? CODE_NOT_LOADED : UNEXPECTED_FAULT;
}

/** Browsers reject a module that did not arrive with words of their own, Vite a style sheet. */
export function isCodeFault(error: unknown): boolean {
  return (
    error instanceof Error &&
    /dynamically imported module|importing a module|module script|preload css/i.test(error.message)
  );
}
