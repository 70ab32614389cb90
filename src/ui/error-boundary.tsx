import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** What stands in the place of the part that failed; `retry` draws the part again. */
  readonly fallback: (message: string, retry: () => void) => ReactNode;
}

interface ErrorBoundaryState {
  readonly message: string | null;
}

/** Keeps a fault in one part of the page from taking the rest with it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { message: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  readonly retry = () => this.setState({ message: null });

  override render() {
    const { message } = this.state;
    return message === null ? this.props.children : this.props.fallback(message, this.retry);
  }
}
