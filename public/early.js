// Runs before the first paint: the remembered theme, whether the page should wait for another clock than the reported one, and
// whether rows far down may be laid out late.
(function () {
  var root = document.documentElement;
  root.dataset.script = '';
  function read(store, key) {
    try {
      return window[store].getItem(key);
    } catch {
      // Storage is refused in some settings and embeds.
      return null;
    }
  }
  function isFilter(name) {
    return name !== 'tz' && name !== 'near';
  }
  var theme = read('localStorage', 'theme');
  if (theme === 'dark' || theme === 'light') root.dataset.theme = theme;
  var search = new URLSearchParams(location.search);
  var clock = search.get('at') || search.get('tz') || read('sessionStorage', 'clock') || read('localStorage', 'clock');
  if (clock && clock !== 'reported') root.dataset.clock = 'pending';
  // A list that the address narrows waits for the script that narrows it.
  if (Array.from(new URLSearchParams(location.search).keys()).some(isFilter)) root.dataset.list = 'pending';
  if (!location.hash) root.dataset.rows = 'late';
})();
