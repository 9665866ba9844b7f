import { Component } from 'react';
import type { ReactNode } from 'react';

type Props = {
  /** Stands in for what failed; `redraw` tries it again. */
  readonly renderFallback: (redraw: () => void) => ReactNode;
  readonly children: ReactNode;
};

type State = { readonly failed: boolean };

/** One part that fails takes nothing else with it. */
export class ChartBoundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.renderFallback(this.redraw) : this.props.children;
  }

  private readonly redraw = (): void => this.setState({ failed: false });
}
