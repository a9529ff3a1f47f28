// What the scripts of the pages share; it stands before each of them.
'use strict';

const make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};
const button = (label, action, attributes = {}) => {
  const element = make('button', {type: 'button', ...attributes}, label);
  element.addEventListener('click', action);
  return element;
};

// ---- keys

const keysDialog = (keys) => {
  const help = make('dialog', {'aria-label': 'Keys'});
  help.append(make('h2', {}, 'Keys'), ...keys.map(([key, what]) => make('p', {}, make('kbd', {}, key), ' ' + what)),
    button('Close', () => help.close()));
  return help;
};
// One key each, and none while somebody writes.
const onKeys = (help, actions) => document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
  if (event.target.closest('input[type=search], textarea, select, [contenteditable]')) return;
  if (!Object.hasOwn(actions, event.key)) return;
  event.preventDefault();
  actions[event.key]();
});
const onSearch = (search, action) => {
  search.addEventListener('input', () => action(search.value));
  search.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();  // the browser would clear the field, and the page show other clauses than its address
    search.blur();
  });
};

// ---- search

// The text nodes of one side of a change, and where each begins in the side's text.
const nodesOf = (root, drop) => {
  const nodes = [];
  let length = 0;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement.closest(drop + ', sup, .n')) continue;
    nodes.push({node, start: length});
    length += node.length;
  }
  return {nodes, content: nodes.map(({node}) => node.data).join('').toLowerCase()};
};
const rangesOf = ({nodes, content}, query) => {
  const ranges = [];
  for (let at = content.indexOf(query); at >= 0; at = content.indexOf(query, at + query.length)) {
    for (const {node, start} of nodes) {
      const from = Math.max(at - start, 0);
      const to = Math.min(at + query.length - start, node.length);
      if (from >= to) continue;
      const range = new Range();
      range.setStart(node, from);
      range.setEnd(node, to);
      ranges.push(range);
    }
  }
  return ranges;
};
// Of both sides of changed words.
const rangesIn = (roots, query) =>
  [...roots].flatMap((root) => ['ins', 'del'].flatMap((drop) => rangesOf(nodesOf(root, drop), query)));

