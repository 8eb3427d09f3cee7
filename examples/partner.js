// Language buttons: each sets the language of the section that its group names. The widgets in it follow.
document.querySelectorAll('.switch').forEach(function (group) {
  var section = document.getElementById(group.getAttribute('data-for'));
  var buttons = group.querySelectorAll('button');

  buttons.forEach(function (button) {
    button.addEventListener('click', function () {
      section.lang = button.lang;
      buttons.forEach(function (other) {
        other.setAttribute('aria-pressed', String(other === button));
      });
    });
  });
  // Without this script the buttons would do nothing: so it is the script that shows them.
  group.hidden = false;
});
