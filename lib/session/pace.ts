/** How long to wait before something is done again, in milliseconds. */
export interface Pauses {
  readonly first: number;
  readonly longest: number;
  /** Each wait is so many times the one before. */
  readonly growth: number;
}

/** After so many of its longest waits without work the first wait holds again. */
const REST = 4;

/** Does one thing when asked, in an idle moment after a wait, and the more often it is asked, the more rarely. */
export class Pace {
  private readonly pauses: Pauses;
  private readonly longestIdle: number;
  private readonly work: () => void;
  private pause: number;
  private last = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private ended = false;

  constructor(pauses: Pauses, longestIdle: number, work: () => void) {
    this.pauses = pauses;
    this.longestIdle = longestIdle;
    this.work = work;
    this.pause = pauses.first;
  }

  get isWaiting(): boolean {
    return this.timer !== undefined;
  }

  ask(): void {
    if (this.timer !== undefined || this.ended) return;
    const { first, longest, growth } = this.pauses;
    if (performance.now() - this.last > longest * REST) this.pause = first;
    this.timer = setTimeout(() => {
      requestIdleCallback(
        () => {
          this.timer = undefined;
          if (this.ended) return;
          this.pause = Math.min(longest, this.pause * growth);
          this.last = performance.now();
          this.work();
        },
        { timeout: this.longestIdle },
      );
    }, this.pause);
  }

  end(): void {
    this.ended = true;
    clearTimeout(this.timer);
  }
}
