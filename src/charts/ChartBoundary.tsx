import { Component } from 'react';
import type { ReactNode } from 'react';

type Props = {
  /** Stands in for what failed; `redraw` tries it again. */
  readonly renderFallback: (redraw: () => void, error: unknown) => ReactNode;
  /** What is drawn: with another thing to draw, the fault of the last one says nothing. */
  readonly drawn: unknown;
  readonly children: ReactNode;
};

type State = {
  readonly fault: { readonly error: unknown } | undefined;
  readonly drawn: unknown;
};

/** One part that fails takes nothing else with it. */
export class ChartBoundary extends Component<Props, State> {
  override state: State = { fault: undefined, drawn: this.props.drawn };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { fault: { error } };
  }

  static getDerivedStateFromProps({ drawn }: Props, state: State): Partial<State> | null {
    return drawn === state.drawn ? null : { fault: undefined, drawn };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    return fault === undefined
      ? this.props.children
      : this.props.renderFallback(this.redraw, fault.error);
  }

  private readonly redraw = (): void => this.setState({ fault: undefined });
}
