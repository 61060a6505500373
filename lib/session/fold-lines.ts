import { FoldLine, type LineState } from './fold-line';

/** A line as it should stand. */
export interface WantedLine extends LineState {
  /** The same for the same pieces, also when the page has rendered them anew. */
  readonly key: string;
  readonly before: Element;
  readonly toggle: () => void;
}

/** A page that takes a line away so often does not want it: it is not put there again. */
const TAKEN_AWAY = 2;

/** The lines of one page. Puts in, moves and takes out what changed and nothing else. */
export class FoldLines {
  private readonly lines = new Map<string, FoldLine>();
  private readonly wanted = new Map<string, WantedLine>();
  private readonly taken = new Map<string, number>();

  get count(): number {
    return this.lines.size;
  }

  show(wanted: readonly WantedLine[]): void {
    this.wanted.clear();
    for (const line of wanted) this.wanted.set(line.key, line);
    for (const [key, line] of this.lines) {
      if (this.wanted.has(key)) continue;
      line.remove();
      this.lines.delete(key);
    }
    if (wanted.length === 0) return;
    const dark = isDark(wanted[0]?.before ?? null);
    for (const line of wanted) this.place(line, dark);
  }

  clear(): void {
    this.show([]);
  }

  private place(wanted: WantedLine, dark: boolean): void {
    const { key, before } = wanted;
    const known = this.lines.get(key);
    if (known?.isBefore(before) === true) {
      known.say(wanted);
      return;
    }
    // Out of its place, it was the page that moved it: we only ever put lines where they belong.
    if (known !== undefined) this.taken.set(key, (this.taken.get(key) ?? 0) + 1);
    known?.remove();
    this.lines.delete(key);
    if ((this.taken.get(key) ?? 0) >= TAKEN_AWAY) return;
    const line = known ?? new FoldLine(before.ownerDocument, dark, () => this.wanted.get(key)?.toggle());
    line.say(wanted);
    line.putBefore(before);
    this.lines.set(key, line);
  }
}

/** Whether a place of the page is light text on dark: by the text, since backgrounds may be pictures. */
function isDark(element: Element | null): boolean {
  if (element?.parentElement == null) return false;
  const [red = 0, green = 0, blue = 0] = (
    getComputedStyle(element.parentElement).color.match(/[\d.]+/gu) ?? []
  ).map(Number);
  return red * 0.3 + green * 0.6 + blue * 0.1 > 140;
}
