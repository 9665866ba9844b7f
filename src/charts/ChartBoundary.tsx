import { Component } from 'react';
import type { ReactNode } from 'react';
import { Notice } from '../ui/Notice.tsx';
import { CHART_NOT_DRAWN } from '../wording/faults.ts';
import { RETRY } from '../wording/controls.ts';

type Props = {
  /** Shown in place of the chart: the same figures as a table. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
};

type State = { readonly failed: boolean };

/** One chart that fails takes nothing else with it, and its figures stay. */
export class ChartBoundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <>
        <Notice urgent>
          <p>{CHART_NOT_DRAWN}</p>
          <button type="button" className="button" onClick={() => this.setState({ failed: false })}>
            {RETRY}
          </button>
        </Notice>
        {this.props.fallback}
      </>
    );
  }
}
