import type { DatasetName, FailureDetails, FailureKind } from '../domain/datasetFailure.ts';

/** A dataset that is not shown. The wording layer tells the reader; the message is for a log. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly dataset: DatasetName;
  readonly what: FailureKind;
  readonly where: FailureDetails;

  constructor(
    dataset: DatasetName,
    what: FailureKind,
    where: FailureDetails = {},
    options?: ErrorOptions,
  ) {
    super(`${dataset}: ${what}`, options);
    this.dataset = dataset;
    this.what = what;
    this.where = where;
  }
}
