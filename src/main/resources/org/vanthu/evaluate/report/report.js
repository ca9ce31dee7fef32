'use strict';
const cards = [...document.querySelectorAll('.card')];
const sections = [...document.querySelectorAll('section.measure')];
const measure = document.getElementById('measure');
const documents = document.getElementById('document');
const words = document.getElementById('words');
const silent = document.getElementById('silent');
const shown = document.getElementById('shown');

function filter() {
  const wanted = words ? words.value.trim().toLocaleLowerCase() : '';
  let count = 0;
  for (const card of cards) {
    const fits = (!measure.value || card.dataset.m === measure.value)
      && (!documents.value || card.dataset.d === documents.value)
      && (!silent.checked || 'silent' in card.dataset)
      && (!wanted || card.textContent.toLocaleLowerCase().includes(wanted));
    card.hidden = !fits;
    count += fits ? 1 : 0;
  }
  for (const section of sections) {
    section.hidden = !section.querySelector('.card:not([hidden])');
  }
  shown.textContent = count + ' of ' + cards.length + ' shown';
}

function move(step) {
  const visible = cards.filter((card) => !card.hidden);
  const at = visible.indexOf(document.activeElement.closest('.card'));
  const next = visible[Math.max(0, Math.min(visible.length - 1, at < 0 ? 0 : at + step))];
  if (next) {
    next.focus();
    next.scrollIntoView({ block: 'center' });
  }
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.target.matches('input[type=search], select')) {
    if (event.key === 'Escape') event.target.blur();
    return;
  }
  if (event.key === 'j') move(1);
  else if (event.key === 'k') move(-1);
  else if (event.key === '/') words.focus();
  else return;
  event.preventDefault();
});

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-measure], a[data-document]');
  if (!link) return;
  measure.value = link.dataset.measure || '';
  documents.value = link.dataset.document || '';
  silent.checked = false;
  words.value = '';
  filter();
});

if (shown) {
  for (const tool of [measure, documents, silent]) tool.addEventListener('change', filter);
  words.addEventListener('input', filter);
  filter();
}
