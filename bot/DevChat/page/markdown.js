/** Whether the script came; without it text is shown as it is. */
export const hasMarkdown = typeof window.markdownit === 'function';

// Teams knows no headings, tables, images or HTML in a bot's text.
const unknownToTeams = ['heading', 'lheading', 'table', 'image', 'hr'];

function processor(options) {
  const made = window.markdownit({ html: false, linkify: true, ...options }).disable(unknownToTeams);
  made.linkify.set({ fuzzyLink: false });
  made.renderer.rules.link_open = (tokens, index, settings, environment, self) => {
    tokens[index].attrSet('target', '_blank');
    tokens[index].attrSet('rel', 'noopener noreferrer');
    return self.renderToken(tokens, index, settings);
  };
  return made;
}

const ofMessages = hasMarkdown ? processor({ breaks: true }) : null;
const ofCards = hasMarkdown ? processor({ breaks: false }).disable(['fence', 'code', 'blockquote']) : null;

/** A message's text as HTML; the processor escapes whatever is HTML in it. */
export const messageHtml = (text) => ofMessages.render(text);

/** A card's text as HTML. */
export const cardHtml = (text) => ofCards.render(text);
