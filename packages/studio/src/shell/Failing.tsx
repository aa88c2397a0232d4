import { Component, type ReactNode } from "react";

/** A defect of ours in one place does not take the page, or the reader's text, with it. */
export class Failing extends Component<{ children: ReactNode }, { message: string | null }> {
  override state: { message: string | null } = { message: null };

  static getDerivedStateFromError(error: unknown) {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    if (this.state.message === null) return this.props.children;
    return (
      <div className="page" role="alert">
        <h1>This page could not be shown</h1>
        <p>
          A defect of ours: {this.state.message}. Your text is kept.{" "}
          <button type="button" className="button" onClick={() => this.setState({ message: null })}>
            Try again
          </button>
        </p>
      </div>
    );
  }
}
