/** Makes an element. A name that begins with "on" is a listener; "text", "class" and true or false mean what they say; null leaves out. */
export function h(tag, given = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'text') element.textContent = value;
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

const tints = new Map();

/** The round picture of somebody: initials on a tint of their own. */
export function avatar(name, id) {
  const initials = /\p{Script=Han}/u.test(name)
    ? name.slice(-2)
    : name.split(' ').map((word) => word[0]).slice(0, 2).join('');
  if (!tints.has(id)) tints.set(id, tints.size % 8);
  return h('span', { class: `avatar tint-${tints.get(id)}`, 'aria-hidden': 'true', text: initials });
}

/** The round picture of the bot. */
export const botAvatar = () => h('span', { class: 'avatar bot', 'aria-hidden': 'true', text: 'N' });
