// Runs in an embed, where scripts are allowed: takes clock and theme from ?tz= and ?theme=, says how high the embed is to the page
// around it, and hands links to WordPress, whose sandbox opens none. It stores and fetches nothing.
(function () {
  var root = document.documentElement;
  var secret = (/[?#&]secret=(\w+)/.exec(location.hash) || [])[1];
  var search = new URLSearchParams(location.search);
  var zone = (search.get('tz') || '').toLowerCase().replace(/[^a-z0-9]+/g, '-');
  var theme = search.get('theme');
  function has(id) {
    return id && document.querySelector('.states [id="' + id + '"]');
  }
  var state = [has(zone) && zone, (theme === 'dark' || theme === 'light') && theme].filter(Boolean).join('-');
  if (has(state)) location.replace('#' + state);
  if (parent === window) return;
  function say(message) {
    parent.postMessage(message, '*');
  }
  function send() {
    var height = Math.ceil(root.getBoundingClientRect().height);
    if (secret) say({ message: 'height', value: height, secret: secret });
    say({ sentinel: 'amp', type: 'embed-size', height: height });
    say({ type: 'tracker:height', id: root.dataset.embed, height: height });
  }
  addEventListener('load', send);
  addEventListener('message', function (event) {
    if (event.source === parent && event.data && event.data.message === 'ready') send();
  });
  if (window.ResizeObserver) new ResizeObserver(send).observe(document.body);
  document.addEventListener('click', function (event) {
    var link = event.target.closest('a[href]');
    if (!secret || !link || link.host !== location.host || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    say({ message: 'link', value: link.href, secret: secret });
  });
})();
