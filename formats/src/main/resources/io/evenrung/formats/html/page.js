/* Filters the findings, keeps the filter in the address, and opens what an address points at. Without it all is readable. */
(() => {
  'use strict';
  const form = document.getElementById('filter');
  const status = document.getElementById('shown');
  const total = status.dataset.all;
  const keys = ['outcome', 'severity', 'family', 'principle'];
  const parts = [...document.querySelectorAll('.part')].map(el => ({
    el, wasOpen: el.open, cards: [...el.querySelectorAll('.card')].map(card => ({
      el: card, outcome: el.dataset.o, severity: card.dataset.s, principle: card.dataset.p, findings: null
    }))
  }));
  let isFiltered = false;
  let isIndexed = false;

  /* What a card holds is looked up when it is first asked for. */
  function findings(card) {
    return card.findings ||= [...card.el.querySelectorAll('li[id]')].map(el => {
      const group = el.parentElement.closest('.g');
      return {el, group, families: el.dataset.f ? el.dataset.f.split(' ') : [], text: ''};
    });
  }

  /* Words to be searched: those of the finding, and those that it shares with its group and its card. */
  function index() {
    if (isIndexed) return;
    isIndexed = true;
    for (const part of parts) {
      for (const card of part.cards) {
        let shared = '';
        for (const child of card.el.children) if (child.tagName !== 'UL') shared += child.textContent + '\n';
        let group = null;
        let ofGroup = '';
        for (const finding of findings(card)) {
          if (finding.group !== group) {
            group = finding.group;
            ofGroup = '';
            if (group) for (const node of group.childNodes) if (node.nodeName !== 'UL') ofGroup += node.textContent + ' ';
          }
          finding.text = (shared + ofGroup + '\n' + finding.el.textContent).toLowerCase();
        }
      }
    }
  }

  function hide(el, hidden) {
    if (el.hidden !== hidden) el.hidden = hidden;
  }

  function say(words) {
    status.textContent = words + ' Those about single people that ended alike count as one.';
  }

  function apply() {
    const want = Object.fromEntries(keys.map(key => [key, form.elements[key].value]));
    const family = want.family ? String(form.elements.family.selectedIndex) : '';
    const words = form.elements.q.value.toLowerCase().split(/\s+/).filter(Boolean);
    const filtering = words.length > 0 || keys.some(key => want[key]);
    if (words.length) index();
    let count = 0;
    if (!filtering && !isFiltered) {
      say(total + ' findings.');
      return;
    }
    for (const part of parts) {
      if (filtering && !isFiltered) part.wasOpen = part.el.open;
      let inPart = 0;
      for (const card of part.cards) {
        let inCard = 0;
        if ((!want.outcome || card.outcome === want.outcome)
            && (!want.severity || card.severity === want.severity)
            && (!want.principle || card.principle === want.principle)) {
          const groups = new Map();
          for (const finding of findings(card)) {
            const fits = (!family || finding.families.includes(family))
                && words.every(word => finding.text.includes(word));
            hide(finding.el, !fits);
            if (fits) inCard++;
            if (finding.group) groups.set(finding.group, fits || groups.get(finding.group) || false);
          }
          groups.forEach((fits, group) => hide(group, !fits));
        }
        hide(card.el, inCard === 0);
        inPart += inCard;
      }
      hide(part.el, inPart === 0);
      const open = filtering ? inPart > 0 : isFiltered ? part.wasOpen : part.el.open;
      if (part.el.open !== open) part.el.open = open;
      count += inPart;
    }
    isFiltered = filtering;
    status.classList.toggle('filtered', filtering);
    say(filtering ? count + ' of ' + total + ' findings shown.' : total + ' findings.');
  }

  function remember() {
    const fragment = new URLSearchParams();
    for (const key of keys.concat('q')) {
      const value = form.elements[key].value.trim();
      if (value) fragment.set(key, value);
    }
    const address = String(fragment).replaceAll('+', '%20');
    history.replaceState(null, '', address ? '#' + address : location.pathname + location.search);
  }

  function clear() {
    for (const key of keys.concat('q')) form.elements[key].value = '';
  }

  /* Takes the filter from the address. A value that this page does not have is said, not passed over. */
  function recall(fragment) {
    clear();
    const unknown = [];
    for (const [key, value] of new URLSearchParams(fragment)) {
      if (key !== 'q' && !keys.includes(key)) continue;
      form.elements[key].value = value;
      if (key !== 'q' && form.elements[key].selectedIndex < 0) {
        form.elements[key].value = '';
        unknown.push(key + ' “' + value + '”');
      }
    }
    apply();
    if (unknown.length) status.textContent = 'This page knows no ' + unknown.join(' and no ') + '. ' + status.textContent;
    document.getElementById('findings').scrollIntoView({behavior: 'instant'});
  }

  function reveal(id) {
    const target = document.getElementById(id);
    if (!target) return;
    if (target.closest('[hidden]')) {
      clear();
      apply();
    }
    for (let el = target; el; el = el.parentElement) if (el.tagName === 'DETAILS') el.open = true;
    target.tabIndex = -1;
    target.focus({preventScroll: true});
    const show = () => target.scrollIntoView({behavior: 'instant', block: target.matches('.card li') ? 'center' : 'start'});
    show();
    /* Cards that come into view take their true height, which moves what lies below. */
    requestAnimationFrame(() => requestAnimationFrame(show));
  }

  function follow() {
    let fragment = location.hash.slice(1);
    if (fragment.includes('=')) {
      recall(fragment);
    } else if (fragment) {
      try {
        fragment = decodeURIComponent(fragment);
      } catch {
        return;
      }
      if (/^[fors]-/.test(fragment)) reveal(fragment);
    }
  }

  let waiting = 0;
  form.addEventListener('input', () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => {
      apply();
      remember();
    });
  });
  form.addEventListener('reset', event => {
    event.preventDefault();
    clear();
    apply();
    remember();
    form.elements.q.focus();
  });
  form.addEventListener('submit', event => event.preventDefault());
  addEventListener('hashchange', follow);

  /* Paper cannot be clicked: what is closed is opened for printing, but for the explanations of the rules and the tables beside the charts. */
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('details:not([open]):not(.rule):not(.data)')];
    for (const el of opened) el.open = true;
  });
  addEventListener('afterprint', () => {
    for (const el of opened) el.open = false;
    opened = [];
  });

  function link(id, text) {
    const el = document.createElement('a');
    el.href = '#' + encodeURIComponent(id);
    el.textContent = text;
    return el;
  }

  /* A fingerprint is the address of its finding, and a line of the input is told in a table: both become links as they come near. */
  const near = new IntersectionObserver(entries => {
    for (const entry of entries) {
      if (!entry.isIntersecting) continue;
      near.unobserve(entry.target);
      for (const finding of entry.target.querySelectorAll('li[id]')) {
        const fingerprint = finding.querySelector('code:last-child');
        fingerprint.replaceChildren(link(finding.id, fingerprint.textContent));
        for (const place of finding.querySelectorAll('i')) {
          const colon = place.textContent.lastIndexOf(':');
          const file = place.textContent.slice(0, colon);
          const lines = place.textContent.slice(colon + 1).split(' ');
          place.replaceChildren(...lines.flatMap((line, i) =>
            [link('s-' + (file + ':' + line).replace(/\s/g, '_'), i ? line : file + ':' + line), ' ']));
        }
      }
    }
  }, {rootMargin: '50%'});

  /* While nobody waits, so that the first filter need not: the cards are looked through, then their words. */
  const idle = window.requestIdleCallback || (work => setTimeout(work, 200));
  idle(() => {
    for (const part of parts) for (const card of part.cards) findings(card);
    idle(index);
  });

  for (const part of parts) for (const card of part.cards) near.observe(card.el);
  form.hidden = false;
  apply();
  follow();
})();
