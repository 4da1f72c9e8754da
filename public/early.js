// Runs before the first paint: the remembered theme, and whether the page should wait for another clock than the reported one.
(function () {
  var root = document.documentElement;
  root.dataset.script = '';
  try {
    var theme = localStorage.getItem('theme');
    if (theme === 'dark' || theme === 'light') root.dataset.theme = theme;
    var clock = new URLSearchParams(location.search).get('tz') || localStorage.getItem('clock');
    if (clock && clock !== 'reported') root.dataset.clock = 'pending';
  } catch {
    // Storage is refused in some embeds; then the page is as it was built.
  }
})();
