// The little of the rivals that the bench uses, so that types can be checked without installing
// them: they are not among the dashboard's own packages.

declare module '@observablehq/plot' {
  type Mark = { readonly render: unknown };
  type Options = Readonly<Record<string, unknown>>;
  export function plot(options: Options): SVGSVGElement | HTMLElement;
  export function axisX(options?: Options): Mark;
  export function axisY(options?: Options): Mark;
  export function ruleX(data: readonly unknown[], options: Options): Mark;
  export function dot(data: readonly unknown[], options: Options): Mark;
  export function gridX(options?: Options): Mark;
  export function barX(data: readonly unknown[], options: Options): Mark;
  export function text(data: readonly unknown[], options: Options): Mark;
}

declare module 'chart.js' {
  type Point = { readonly x: number; readonly y: number };
  type ActiveElement = { readonly datasetIndex: number; readonly index: number };
  export const registerables: readonly unknown[];
  export class Chart {
    static readonly defaults: { readonly font: { family: string; size: number } };
    static register(...items: readonly unknown[]): void;
    constructor(canvas: HTMLCanvasElement, config: Readonly<Record<string, unknown>>);
    readonly ctx: CanvasRenderingContext2D;
    data: unknown;
    getDatasetMeta(index: number): { readonly data: readonly Point[] };
    resize(width: number, height: number): void;
    update(): void;
    render(): void;
    destroy(): void;
    setActiveElements(elements: readonly ActiveElement[]): void;
  }
}

declare module 'echarts' {
  type Size = { readonly width: number; readonly height: number };
  type Chart = {
    readonly setOption: (option: Readonly<Record<string, unknown>>) => void;
    readonly getHeight: () => number;
    readonly resize: (size: Size & { readonly silent?: boolean }) => void;
    readonly dispatchAction: (
      action: Readonly<Record<string, unknown>>,
      how: { readonly flush: boolean },
    ) => void;
    readonly dispose: () => void;
  };
  export function init(host: HTMLElement, theme: null, size: Size): Chart;
}

declare module 'vis-data' {
  export class DataSet<Item extends { readonly id: string }> {
    constructor(items: readonly Item[]);
    update(items: readonly { readonly id: string; readonly className: string }[]): void;
  }
}

declare module 'vis-timeline' {
  import type { DataSet } from 'vis-data';

  type Items<Item extends { readonly id: string }> = DataSet<Item>;
  export class Timeline {
    constructor(
      host: HTMLElement,
      items: Items<{ readonly id: string }>,
      groups: Items<{ readonly id: string }>,
      options: Readonly<Record<string, unknown>>,
    );
    setWindow(start: string, end: string, how: { readonly animation: boolean }): void;
    destroy(): void;
  }
}

declare module 'frappe-gantt' {
  type Task = { readonly id: string; readonly start: string; readonly end: string };
  export default class Gantt {
    constructor(
      svg: SVGElement,
      tasks: readonly Task[],
      options: Readonly<Record<string, unknown>>,
    );
    readonly $container: HTMLElement;
    change_view_mode(mode: string): void;
    refresh(tasks: readonly Task[]): void;
  }
}

declare module '*frappe-gantt.css?inline' {
  const css: string;
  export default css;
}
