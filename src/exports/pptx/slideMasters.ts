import type PptxGenJS from 'pptxgenjs';
import { NUMBER, SANS, SERIF, SIZE, TITLE, WORDS_TEXT, WORDS_TITLE } from './slideFrame.ts';

/** Of a view with its chart, and of a cover or a statement. */
export const MASTER = 'Slide';
export const WORDS_MASTER = 'Words';

/** The hexadecimal colour of a name in the style sheet. */
export type Ink = (name: string) => string;

export function defineMasters(pptx: PptxGenJS, ink: Ink): void {
  const title = {
    name: 'title',
    type: 'title',
    fontFace: SERIF,
    bold: true,
    color: ink('ink'),
    align: 'left',
    margin: 0,
  } as const;
  const number = {
    ...NUMBER,
    fontFace: SANS,
    fontSize: SIZE.foot,
    color: ink('ink-3'),
    align: 'right',
  } as const;
  pptx.defineSlideMaster({
    title: MASTER,
    background: { color: 'FFFFFF' },
    slideNumber: number,
    objects: [
      {
        placeholder: {
          text: '',
          options: { ...title, ...TITLE, valign: 'middle' },
        },
      },
    ],
  });
  pptx.defineSlideMaster({
    title: WORDS_MASTER,
    background: { color: ink('ground') },
    slideNumber: number,
    objects: [
      {
        placeholder: {
          text: '',
          options: { ...title, ...WORDS_TITLE, valign: 'bottom' },
        },
      },
      {
        placeholder: {
          text: '',
          options: {
            name: 'text',
            type: 'body',
            ...WORDS_TEXT,
            fontFace: SANS,
            color: ink('ink-2'),
            align: 'left',
            valign: 'top',
            margin: 0,
          },
        },
      },
    ],
  });
}
