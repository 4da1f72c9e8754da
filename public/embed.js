// For pages that show embeds of this site: gives each frame the height that it says it needs. It listens to the frames of this site
// alone, and takes nothing from them but a number.
(function () {
  var script = document.currentScript;
  if (!script) return;
  var embeds = new URL('embed/', script.src).href;
  function frames() {
    return Array.from(document.getElementsByTagName('iframe')).filter(function (frame) {
      return frame.src.startsWith(embeds);
    });
  }
  addEventListener('message', function (event) {
    var data = event.data;
    if (!data || data.type !== 'tracker:height' || typeof data.height !== 'number') return;
    if (!(data.height >= 60 && data.height <= 6000)) return;
    frames().forEach(function (frame) {
      if (frame.contentWindow === event.source) frame.height = String(Math.ceil(data.height));
    });
  });
  // A frame may have said it before anybody listened.
  frames().forEach(function (frame) {
    frame.contentWindow.postMessage({ message: 'ready' }, '*');
  });
})();
