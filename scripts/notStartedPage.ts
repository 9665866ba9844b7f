import type { Plugin } from 'vite';

import { MANIFEST_PATH } from '../src/data/fetchManifest.ts';
import type { Dataset } from '../src/domain/dataset.ts';
import { DEFAULT_SEARCH } from '../src/views/durations/search.ts';
import { selectDurations } from '../src/views/durations/selectDurations.ts';
import { selectDurationsTable } from '../src/views/durations/selectDurationsTable.ts';
import { selectFindings } from '../src/views/durations/selectFindings.ts';
import { selectHighlighted } from '../src/views/durations/selectHighlighted.ts';
import { selectRowsSummary } from '../src/views/durations/selectRowsSummary.ts';
import { findingSentence, rowsSummary } from '../src/wording/durationFindings.ts';
import {
  ABOUT_THE_DATA,
  FILES_TITLE,
  HEADLINES_TITLE,
  NOT_STARTED,
  NOT_STARTED_TITLE,
  plainTableCaption,
  plainVersion,
  REASONS,
  REASONS_TITLE,
  SINGLE_FILE_REASONS,
  TABLE_TITLE,
} from '../src/wording/notStarted.ts';
import { plainText } from '../src/wording/phrase.ts';
import type { Cell, TableModel } from '../src/wording/tableModel.ts';
import { publishedDataset, publishedManifest } from './publishedDataset.ts';

type Edition = 'hosted' | 'single-file';

/** Where the page of the hosted edition keeps its data, seen from the page. */
const DATA_ADDRESS = './data/';
const ROOT = '<div id="root"></div>';

const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => MARKS[mark] ?? '');

const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;

const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

function cellText(cell: Cell): string {
  const text = escaped(cell.text);
  if (cell.kind === 'number') return `<data value="${cell.value}">${text}</data>`;
  if (cell.kind === 'date') return `<time datetime="${escaped(cell.value)}">${text}</time>`;
  return text;
}

function table({ columns, rows }: TableModel, caption: string): string {
  const heads = columns.map(({ header }) => `<th scope="col">${escaped(header)}</th>`).join('');
  const body = rows.map(({ cells: [name, ...values] }) => {
    const head = `<th scope="row">${name === undefined ? '' : cellText(name)}</th>`;
    return `<tr>${head}${values.map((cell) => `<td>${cellText(cell)}</td>`).join('')}</tr>`;
  });
  return [
    `<table>${element('caption', caption)}`,
    `<thead><tr>${heads}</tr></thead>`,
    `<tbody>${body.join('\n')}</tbody></table>`,
  ].join('\n');
}

/** The figures are those of a first visit, by the very selectors and sentences of the view. */
function figures(dataset: Dataset): string {
  const selection = selectDurations(dataset, DEFAULT_SEARCH);
  const { asOf, definition } = selection;
  const { cards } = selectHighlighted(dataset, selection, DEFAULT_SEARCH.highlight);
  const findings = selectFindings(cards).map((one) => plainText(findingSentence(one, definition)));
  const model = selectDurationsTable(selection);
  return [
    element('h2', HEADLINES_TITLE),
    ...[rowsSummary(selectRowsSummary(selection), definition), ...findings].map((sentence) =>
      element('p', sentence),
    ),
    element('p', plainVersion(asOf, dataset.version)),
    element('h2', TABLE_TITLE),
    table(model, plainTableCaption(definition, asOf, model.rows.length)),
  ].join('\n');
}

/** What the page shows until the program takes its place, and for good where that never runs. */
export function notStartedPage(edition: Edition, folder = 'public/data'): string {
  const files = [
    ...publishedManifest(folder).resources.map(({ path, title }) => ({ path, title })),
    { path: MANIFEST_PATH, title: ABOUT_THE_DATA },
  ].map(({ path, title }) => `<a href="${escaped(DATA_ADDRESS + path)}">${escaped(title)}</a>`);
  const reasons = edition === 'hosted' ? REASONS : SINGLE_FILE_REASONS;
  return [
    '<main class="not-started">',
    element('h1', NOT_STARTED_TITLE),
    element('p', NOT_STARTED),
    element('h2', REASONS_TITLE),
    list(reasons.map(escaped)),
    figures(publishedDataset(folder)),
    ...(edition === 'hosted' ? [element('h2', FILES_TITLE), list(files)] : []),
    '</main>',
  ].join('\n');
}

/** Puts that page where React draws: its first picture takes all of it away. */
export function notStarted(): Plugin {
  return {
    name: 'not-started',
    apply: 'build',
    transformIndexHtml: (html) => {
      if (!html.includes(ROOT)) throw new Error('index.html has no empty root to draw in.');
      return html.replace(ROOT, () => `<div id="root">${notStartedPage('hosted')}</div>`);
    },
  };
}
