import type { DatedFigure } from '../../domain/event.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import type { When } from '../../domain/time/when.ts';
import { formatClock, formatDate, monthName } from '../../domain/time/words.ts';
import type { Metric } from '../../domain/vocabulary.ts';
import { formatNumberWords } from './number-words.ts';
import { plainLetters } from '../../domain/plain-letters.ts';

const SCALES = [
  [1e12, 'trillion', 'tn'],
  [1e9, 'billion', 'bn'],
  [1e6, 'million', 'm'],
] as const;

/** Other ways to write a figure and to name its measure: '8000', 'eight thousand', '145bn', '145 billion', '10 percent'. */
export function figureTerms({ value, low, high, metric }: DatedFigure, { unit }: Metric): string[] {
  const numbers = [value, low, high].filter((number) => number !== undefined);
  const suffixes = unit === 'percent' ? ['percent', 'per cent'] : [];
  return [
    ...metric.split('-'),
    unit,
    ...numbers.flatMap((number) => {
      const size = Math.abs(number);
      const words = formatNumberWords(size);
      return [
        String(size),
        ...(words && !unit.includes('USD') ? [words] : []),
        ...suffixes.map((suffix) => `${size} ${suffix}`),
        ...scaled(size),
      ];
    }),
  ];
}

/** '145', '145bn' and '145 billion' for 145,000,000,000. */
function scaled(number: number): string[] {
  for (const [size, name, short] of SCALES) {
    if (number < size) continue;
    const count = Number((number / size).toPrecision(12));
    return [`${count} ${name}`, `${count}${short}`];
  }
  return [];
}

/** Other ways to say a time: 'Wednesday 20 May 2026', '2026-05-20', '4 am', '4:00 am', '04:00'. */
export function whenTerms(when: When): string[] {
  const days = [...new Set([when.first, when.last].filter((day) => day !== null))];
  const day = when.kind === 'date' && when.precision !== 'day' ? days.map(monthTerm) : days.flatMap(dayTerms);
  const points = when.kind === 'interval' ? [when.start, when.end] : [when];
  const clocks = points.flatMap((point) =>
    point && (point.kind === 'instant' || point.kind === 'wall') ? clockTerms(point.local.slice(11)) : [],
  );
  return [...day, ...clocks];
}

function dayTerms(day: PlainDate): string[] {
  return [formatDate(day, 'long'), day];
}

function monthTerm(day: PlainDate): string {
  return `${monthName(day)} ${Number(day.slice(0, 4))}`;
}

function clockTerms(local: string): string[] {
  const [hour = 0, minute = 0] = local.split(':').map(Number);
  const spoken = minute === 0 ? [`${hour % 12 || 12} ${hour < 12 ? 'am' : 'pm'}`] : [];
  return [formatClock(hour, minute, '12'), ...spoken, formatClock(hour, minute, '24')];
}

/** What the words of a text are also typed as: plain letters for ł and ß, both ends of '19–20'. */
export function spellings(text: string): string[] {
  return text.split(/\s+/).flatMap((word) => {
    const plain = plainLetters(word);
    const parts = /[\p{L}\p{N}][–—−…][\p{L}\p{N}]/u.test(word) ? word.split(/[–—−…]/) : [];
    return [...(plain === word ? [] : [plain]), ...parts];
  });
}
