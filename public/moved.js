// At a former address: goes on to the present one at once, and keeps what the address says beside the page, such as #fig-jobs_cut.
(function () {
  var present = document.querySelector('link[rel="canonical"]');
  if (present) location.replace(new URL(present.href).pathname + location.search + location.hash);
})();
