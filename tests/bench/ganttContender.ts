import type { GanttWindow } from '../../src/charts/gantt/ganttWindow.ts';
import type { BenchRecord } from './benchEvents.ts';

/** Lanes on screen, and the changes that a reader asks for. */
export type DrawnRecord = {
  readonly zoom: (window: GanttWindow) => void;
  readonly pan: (window: GanttWindow) => void;
  readonly find: () => void;
  /** Where a library goes on after its first frame: once it heeds what it is asked. */
  readonly ready?: Promise<void>;
  readonly remove: () => void;
};

/** One way to draw a record. Each returns once it has done all that it does without a frame. */
export type GanttContender = {
  readonly name: string;
  readonly mount: (host: HTMLElement, record: BenchRecord) => DrawnRecord;
};
