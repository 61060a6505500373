import { FOLD_LINE } from '../highlights/styles';
import { FOLD_WORDS } from './fold-words';

/** Nothing of the page gets in; on a dark page it is dark. The host is laid out alike in lists, grids and flex rows. */
const STYLES = `
:host{all:initial!important;display:block!important;box-sizing:border-box!important;grid-column:1/-1!important;
flex:0 1 auto!important;align-self:stretch!important;margin:4px 0!important;max-width:100%!important;
font:13px/1.4 system-ui,sans-serif!important}
:host([role=listitem]){display:list-item!important;list-style:none!important}
button{all:unset;box-sizing:border-box;display:inline-block;min-height:24px;max-width:100%;padding:2px 8px;
border-inline-start:3px solid #808080;background:#eeece6;color:#3d4349;cursor:pointer;overflow-wrap:anywhere}
button:hover{text-decoration:underline}
button:focus-visible{outline:2px solid #1c4f7c;outline-offset:2px}
b{font-weight:600}
.dark{background:#2b2f34;color:#d9d7d1}
.dark:focus-visible{outline-color:#9ac4ea}
@media print{button{display:none}}
@media(forced-colors:active){button{border:1px solid ButtonText}}
`;
/** What a page must not take for something done to its own elements. */
const KEPT_IN = ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown', 'keyup', 'keypress'];

export interface LineState {
  /** `3 unrelated links`. */
  readonly what: string;
  readonly folded: boolean;
}

/** One line in the page: says what is folded at its place, and unfolds it or folds it again. */
export class FoldLine {
  readonly host: HTMLElement;
  private readonly button: HTMLButtonElement;

  constructor(document: Document, dark: boolean, toggle: () => void) {
    this.host = document.createElement(FOLD_LINE);
    const root = this.host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = STYLES;
    this.button = document.createElement('button');
    this.button.type = 'button';
    this.button.lang = 'en';
    if (dark) this.button.className = 'dark';
    this.button.addEventListener('click', toggle);
    for (const name of KEPT_IN) root.addEventListener(name, (event) => event.stopPropagation());
    root.append(style, this.button);
  }

  say({ what, folded }: LineState): void {
    const does = this.button.ownerDocument.createElement('b');
    does.textContent = folded ? FOLD_WORDS.show : FOLD_WORDS.fold;
    this.button.setAttribute('aria-expanded', String(!folded));
    const words = this.button.ownerDocument.createElement('span');
    // The page may run from right to left; these words do not.
    words.dir = 'ltr';
    words.append(`${what}${folded ? ` ${FOLD_WORDS.folded}` : ''} · `, does);
    this.button.replaceChildren(words);
  }

  isBefore(element: Element): boolean {
    return this.host.nextElementSibling === element;
  }

  putBefore(element: Element): void {
    const inList = ['UL', 'OL', 'MENU'].includes(element.parentElement?.tagName ?? '');
    if (inList) this.host.setAttribute('role', 'listitem');
    else this.host.removeAttribute('role');
    element.before(this.host);
  }

  remove(): void {
    this.host.remove();
  }
}
