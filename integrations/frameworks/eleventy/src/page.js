const output = document.querySelector('output');
document.querySelector('news-teasers').addEventListener('ngo-load', ({detail}) => {
  output.value = `${Number(output.value) + detail.records}`;
});
document.querySelector('button').addEventListener('click', () => {
  document.querySelector('main').lang = 'en';
});
