import type { Observation } from '../../src/domain/survival.ts';

/** Times as the literature prints them, a plus for a censored one: `6 6+ 7`. */
export function observations(text: string): readonly Observation[] {
  return text.split(' ').map((entry) => ({
    time: Number(entry.replace('+', '')),
    event: !entry.endsWith('+'),
  }));
}

// Freireich et al., Blood 21 (1963) 699: weeks of remission in acute leukaemia, on 6-mercaptopurine
// or placebo.
export const sixMp = observations(
  '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+',
);
export const placebo = observations('1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23');

// Miller, Survival Analysis (1981), p. 49; `aml` in R's survival: weeks of remission with and
// without maintained chemotherapy.
export const maintained = observations('9 13 13+ 18 23 28+ 31 34 45+ 48 161+');
export const notMaintained = observations('5 5 8 8 12 16+ 23 27 30 33 43 45');

// Kalbfleisch and Prentice, Failure Time Data; `veteran` in R's survival: days, by type of cell.
export const squamous = observations(
  '72 411 228 126 118 10 82 110 314 100+ 42 8 144 25+ 11 999 112 87+ 231+ 242 991 111 1 587 389 ' +
    '33 25 357 467 201 1 30 44 283 15',
);
export const smallCell = observations(
  '30 384 4 54 13 123+ 97+ 153 59 117 16 151 22 56 21 18 139 20 31 52 287 18 51 122 27 54 7 63 ' +
    '392 10 25 103+ 21 13 87 2 20 7 24 99 8 99 61 25 95 80 51 29',
);
export const adeno = observations(
  '8 92 35 117 132 12 162 3 95 24 18 83+ 31 51 90 52 73 8 36 48 7 140 186 84 19 45 80',
);
export const largeCell = observations(
  '177 162 216 553 278 12 260 200 156 182+ 143 105 103 250 100 52 164 19 53 15 43 340 133 111 ' +
    '231 378 49',
);
