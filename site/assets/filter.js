// Leaves the entries that hold all words of the search.
const form = document.querySelector('[data-filter]');
const entries = [...document.querySelectorAll('.entry')].map((element) => ({
  element,
  text: element.textContent.toLowerCase(),
}));
const input = form.querySelector('input');
const status = form.querySelector('[role=status]');

const filter = () => {
  const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
  const found = entries.filter(({element, text}) => {
    element.hidden = !words.every((word) => text.includes(word));
    return !element.hidden;
  });
  status.textContent = words[0] ? form.dataset.filter + found.length : '';
};
form.addEventListener('input', filter);
form.addEventListener('submit', (event) => event.preventDefault());
// An address with an anchor leads to an entry that is there.
window.addEventListener('hashchange', () => {
  input.value = '';
  filter();
});
form.hidden = false;
