import type { DateOrder } from '../domain/ownDate.ts';
import { readOwnDate } from '../domain/ownDate.ts';
import type { DateSample, FoundOrder } from '../domain/ownFile.ts';
import { shortDate } from './dates.ts';
import { placeInWords } from './ownPlace.ts';
import type { TableModel } from './tableModel.ts';
import { textCell } from './tableModel.ts';

export const ORDER_TITLE = 'Which comes first, the day or the month?';
export const ORDER_QUESTION =
  'The file holds dates of three numbers that can be read both ways. Only you know how they are meant; one answer holds for the whole file.';
export const ORDER_LABELS: Readonly<Record<DateOrder, string>> = {
  'day-first': 'The day comes first',
  'month-first': 'The month comes first',
};

/** "31.12.2015 (line 4) leaves no other way, as there is no month 31" */
export function onlyWay({ order, shownBy }: FoundOrder): string {
  const { value } = shownBy;
  const [first, second] = value.split(/[-./]/);
  const number = Number(order === 'day-first' ? first : second);
  return `${value} (${placeInWords(shownBy)}) leaves no other way, as there is no month ${number}`;
}

/** "Another date of the file is day first: 31.12.2015 (line 4) leaves …" */
export function shownOrder(found: FoundOrder): string {
  const order = found.order === 'day-first' ? 'day first' : 'month first';
  return `Another date of the file is ${order}: ${onlyWay(found)}. That does not settle these.`;
}

/** "11 Dec 2015", or that there is no such date. */
function dateAs(value: string, order: DateOrder): string {
  const reading = readOwnDate(value, order);
  return reading.kind === 'date' ? shortDate(reading.date) : 'no such date';
}

/** The first dates in question, each with both ways to read it and the place where it stands. */
export function sampleTable(samples: readonly DateSample[]): TableModel {
  return {
    caption:
      samples.length === 1 ? 'The date in question' : `The first ${samples.length} such dates`,
    columns: [
      { key: 'value', header: 'Value' },
      { key: 'day-first', header: 'Day first' },
      { key: 'month-first', header: 'Month first' },
      { key: 'place', header: 'Where' },
    ],
    rows: samples.map((sample, index) => ({
      id: String(index),
      cells: [
        textCell(sample.value),
        textCell(dateAs(sample.value, 'day-first')),
        textCell(dateAs(sample.value, 'month-first')),
        textCell(`${sample.name}, ${sample.field}, ${placeInWords(sample)}`),
      ],
    })),
  };
}
