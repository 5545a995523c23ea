'use strict';
{
  const query = document.getElementById('query');
  const found = document.getElementById('found');
  const root = document.documentElement;
  const canHighlight = 'highlights' in CSS;
  let matches = [];
  let position = -1;

  const messages = () => document.querySelectorAll('#history article');

  /* Marks the words without touching the document: what users wrote stays as it is. */
  const highlight = (words) => {
    if (!canHighlight) return;
    const ranges = [];
    for (const message of matches.slice(0, 500)) {
      const walker = document.createTreeWalker(message, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.data.toLowerCase();
        if (text.length !== node.length) continue;
        for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
          const range = new Range();
          range.setStart(node, at);
          range.setEnd(node, at + words.length);
          ranges.push(range);
        }
      }
    }
    CSS.highlights.set('found', new Highlight(...ranges));
  };

  const show = (next) => {
    matches[position]?.classList.remove('current');
    position = matches.length ? (next + matches.length) % matches.length : -1;
    const message = matches[position];
    message?.classList.add('current');
    message?.closest('details')?.setAttribute('open', '');
    message?.scrollIntoView({ block: 'center', behavior: 'instant' });
    found.value = query.value.trim() ? (matches.length ? `${position + 1} / ${matches.length}` : 'none') : '';
  };

  const search = () => {
    const words = query.value.trim().toLowerCase();
    matches[position]?.classList.remove('current');
    position = -1;
    if (canHighlight) CSS.highlights.delete('found');
    matches = words ? [...messages()].filter((message) => message.textContent.toLowerCase().includes(words)) : [];
    if (words) highlight(words);
    show(matches.length - 1);
  };

  let pending = 0;
  query.addEventListener('input', () => {
    clearTimeout(pending);
    pending = setTimeout(search, 200);
  });
  query.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') show(position + (event.shiftKey ? 1 : -1));
    if (event.key === 'Escape') {
      query.value = '';
      search();
    }
  });
  document.getElementById('older').addEventListener('click', () => show(position - 1));
  document.getElementById('newer').addEventListener('click', () => show(position + 1));

  const isDark = () => getComputedStyle(root).colorScheme === 'dark'
    || (!root.dataset.theme && matchMedia('(prefers-color-scheme: dark)').matches);
  document.getElementById('theme').addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    try {
      localStorage.setItem('theme', root.dataset.theme);
    } catch { /* a page from disk may not be allowed to remember */ }
  });
  try {
    root.dataset.theme = localStorage.getItem('theme') ?? '';
  } catch { /* see above */ }
  document.getElementById('tools').hidden = false;

  /* GIFs and video stickers move while they are seen, unless their reader wants no motion or they are covered. */
  if (!matchMedia('(prefers-reduced-motion: reduce)').matches) {
    const seen = new IntersectionObserver((changes) => {
      for (const { target, isIntersecting } of changes) {
        if (isIntersecting) target.play().catch(() => { /* this browser cannot */ });
        else target.pause();
      }
    }, { threshold: 0.5 });
    document.querySelectorAll('.media:not(.covered) > video[loop]').forEach((video) => seen.observe(video));
  }
}
