/** Independent kinds of evidence that a piece of a page is not part of its article. */
export type Signal =
  | { readonly name: 'lead-in'; readonly phrase: string }
  | { readonly name: 'stock-phrase'; readonly phrase: string }
  | { readonly name: 'heads-links' }
  | { readonly name: 'list-heading'; readonly phrase: string }
  | { readonly name: 'container'; readonly token: string }
  | { readonly name: 'vendor'; readonly host: string }
  | { readonly name: 'link-only' }
  | { readonly name: 'shouted' }
  | { readonly name: 'repeated'; readonly times: number }
  | { readonly name: 'share-link' }
  | { readonly name: 'bracketed' }
  | { readonly name: 'commercial'; readonly phrase: string }
  | { readonly name: 'paid-link' }
  | { readonly name: 'off-topic'; readonly score: number }
  | { readonly name: 'after-end' }
  | { readonly name: 'farewell' }
  | { readonly name: 'form' }
  | { readonly name: 'hidden-link' };

/** A signal with the sentence that tells the reader about it. */
export interface ExplainedReason {
  readonly signal: Signal['name'];
  readonly text: string;
}

/** Says a signal in words a reader understands. */
export function explain(signal: Signal): ExplainedReason {
  return { signal: signal.name, text: sentence(signal) };
}

function sentence(signal: Signal): string {
  switch (signal.name) {
    case 'lead-in':
      return `Begins with “${signal.phrase}”, as sites introduce links`;
    case 'stock-phrase':
      return `Has the stock phrase “${signal.phrase}”`;
    case 'heads-links':
      return 'Is the heading of a list of links';
    case 'list-heading':
      return `Stands under “${signal.phrase}”`;
    case 'container':
      return `The site's own markup calls it “${signal.token}”`;
    case 'vendor':
      return `Its links go through ${signal.host}, a network for paid links`;
    case 'link-only':
      return 'Is nothing but a link';
    case 'shouted':
      return 'A headline link in capitals between paragraphs';
    case 'repeated':
      return `One of ${signal.times} teasers of the same make`;
    case 'share-link':
      return 'Its link shares this page elsewhere';
    case 'bracketed':
      return 'Stands in brackets, apart from the sentence';
    case 'commercial':
      return `Its link advertises “${signal.phrase}”`;
    case 'paid-link':
      return 'The site itself marks its link as paid for';
    case 'off-topic':
      return signal.score === 0
        ? 'None of its words occur in this article'
        : 'Has almost no words in common with this article';
    case 'after-end':
      return "Comes after the article's end";
    case 'farewell':
      return "A stock sentence with this page's own title in it";
    case 'form':
      return 'Asks for an e-mail address';
    case 'hidden-link':
      return 'A link that readers cannot see';
  }
}
